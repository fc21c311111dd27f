package ca.learningpartners.mentorship.quality;

import ca.learningpartners.mentorship.text.Kept;
import java.util.UUID;

/** Identifies an appraisal. */
public record AppraisalId(String value) {

    public AppraisalId {
        value = Kept.id("appraisal id", value);
    }

    /** A new one, for a form. */
    public static AppraisalId random() {
        return new AppraisalId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
