package ca.learningpartners.mentorship.evaluation;

import ca.learningpartners.mentorship.text.Kept;

/** Identifies a bulletin. */
public record BulletinId(String value) {

    public BulletinId {
        value = Kept.id("bulletin id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
