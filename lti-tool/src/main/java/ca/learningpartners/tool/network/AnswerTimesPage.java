package ca.learningpartners.tool.network;

import java.util.List;
import java.util.OptionalLong;

/**
 * How soon people are answered, for the Provincial Office: figures only.
 *
 * @param lines the whole program first, then by topic
 * @param longest the longest median in hours, for the drawing; at least 1
 */
public record AnswerTimesPage(String program, String title, List<Line> lines, long longest) {

    /**
     * @param name the topic; empty for the whole program
     * @param asks how many; empty if masked
     * @param hours the median time to the first answer; empty if masked
     * @param soon the share answered within three days; empty if masked
     */
    public record Line(String name, OptionalLong asks, OptionalLong hours, OptionalLong soon) {}
}
