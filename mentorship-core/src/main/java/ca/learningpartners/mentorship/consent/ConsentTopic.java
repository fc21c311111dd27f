package ca.learningpartners.mentorship.consent;

import ca.learningpartners.mentorship.text.Kept;

/** What somebody can agree to: one purpose, or one wave of an evaluation. */
public record ConsentTopic(String key) {

    /** That answers about confidence, and what becomes of somebody, are used for evaluation without their name. */
    public static final ConsentTopic EVALUATION = new ConsentTopic("evaluation");

    public ConsentTopic {
        key = Kept.id("topic of a consent", key);
    }

    /** Taking part in one wave of an evaluation. */
    public static ConsentTopic wave(String id) {
        return new ConsentTopic("wave:" + id);
    }

    @Override
    public String toString() {
        return key;
    }
}
