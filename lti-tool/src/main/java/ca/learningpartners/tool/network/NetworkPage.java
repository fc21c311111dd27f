package ca.learningpartners.tool.network;

import java.time.LocalDate;
import java.util.List;

/**
 * What is asked in a program.
 *
 * @param listed whether the reader may be asked
 * @param waiting what was put to the reader
 * @param own what the reader asks
 * @param others what else the reader can read
 * @param number the page of the others, from 0
 */
public record NetworkPage(
        String program,
        String title,
        boolean listed,
        List<Line> waiting,
        List<Line> own,
        List<Line> others,
        int number,
        boolean more) {

    /**
     * An ask.
     *
     * @param state {@code open}, {@code expired} or {@code withdrawn}
     * @param replies how many answers the reader can read
     */
    public record Line(
            String id,
            String topic,
            String text,
            String asker,
            String district,
            LocalDate until,
            String state,
            int replies) {}
}
