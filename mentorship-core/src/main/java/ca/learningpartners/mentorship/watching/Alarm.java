package ca.learningpartners.mentorship.watching;

import ca.learningpartners.mentorship.program.PolicyKey;
import java.time.Duration;

/** Reading that is out of the ordinary, by a rule that can be said in one sentence. The number is the program’s. */
public enum Alarm {
    /** One reader opened details of more people than this within an hour. */
    MANY_PEOPLE(PolicyKey.READER_PEOPLE),
    /** One reader asked for things that are none of theirs, this often or more, within an hour. */
    REFUSED_REACHES(PolicyKey.READER_REFUSALS);

    /** The time within which is counted. */
    public static final Duration WITHIN = Duration.ofHours(1);

    private final PolicyKey rule;

    Alarm(PolicyKey rule) {
        this.rule = rule;
    }

    /** The rule of the program that holds its number. */
    public PolicyKey rule() {
        return rule;
    }

    boolean goesOff(int count, int number) {
        return this == MANY_PEOPLE ? count > number : count >= number;
    }
}
