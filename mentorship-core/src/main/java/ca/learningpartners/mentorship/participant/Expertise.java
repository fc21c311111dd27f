package ca.learningpartners.mentorship.participant;

import ca.learningpartners.mentorship.program.Topic;

/**
 * What a mentor has done, how well, and when last.
 *
 * @param level from 0 (none) to 4 (others come to learn it)
 * @param lastYear the calendar year the duty was last carried; it fades with the years
 */
public record Expertise(Topic duty, int level, int lastYear) {

    public Expertise {
        Scale.require("level of expertise " + duty, level, 0, 4);
        Scale.require("last year of expertise " + duty, lastYear, 1900, 2200);
    }
}
