package ca.learningpartners.mentorship.consent;

/**
 * Words somebody can agree to.
 *
 * @param version counts the wordings of the topic, from 1. A consent to an earlier one does not count for a later one.
 */
public record Terms(ConsentTopic topic, int version) {

    /** What is asked about evaluation now; whoever changes its words makes it the next version. */
    public static final Terms EVALUATION = new Terms(ConsentTopic.EVALUATION, 2);

    public Terms {
        if (version < 1) {
            throw new IllegalArgumentException("Version " + version + " of " + topic + ". Maybe count from 1?");
        }
    }
}
