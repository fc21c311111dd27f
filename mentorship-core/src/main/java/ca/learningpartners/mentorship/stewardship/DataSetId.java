package ca.learningpartners.mentorship.stewardship;

import ca.learningpartners.mentorship.text.Kept;

/** A data set, by an id made before it is sent, so that sending it twice keeps one. */
public record DataSetId(String value) {

    public DataSetId {
        value = Kept.id("id of a data set", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
