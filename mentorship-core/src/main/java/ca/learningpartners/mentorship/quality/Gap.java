package ca.learningpartners.mentorship.quality;

/** What is missing before an appraisal can be signed off. */
public record Gap(String standard, Missing missing) {

    /** What. */
    public enum Missing {
        LEVEL,
        WHY,
        /** It is said to be in place, and nothing shows it. */
        EVIDENCE
    }
}
