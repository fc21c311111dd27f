package ca.learningpartners.tool.home;

import java.util.List;

/**
 * The people behind one of the five numbers.
 *
 * @param which the number's name, for addresses and messages
 * @param count how many there are in all
 * @param rows those of this page
 * @param more whether another page follows
 * @param besides what the viewer is told of those without names, as a sentence; empty if there is nothing to tell
 */
public record AttentionPage(
        String program,
        String title,
        String which,
        int count,
        List<Line> rows,
        int number,
        boolean more,
        String besides) {

    /**
     * A person, or a partnership.
     *
     * @param names who it is
     * @param about what is to be said of it, as a message with its details; empty to say nothing
     * @param askedOn when they were last reminded, as a message with its detail; empty if never
     */
    public record Line(String id, String names, String about, String askedOn, boolean overdue) {}
}
