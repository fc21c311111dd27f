package ca.learningpartners.mentorship.participant;

import ca.learningpartners.mentorship.program.Topic;

/**
 * Something a mentee asks for.
 *
 * @param level how much of it, from 1 (a little) to 4 (a lot)
 * @param priority from 1 (would help) to 3 (urgent)
 */
public record Need(Topic topic, int level, int priority) {

    public Need {
        Scale.require("level of need " + topic, level, 1, 4);
        Scale.require("priority of need " + topic, priority, 1, 3);
    }
}
