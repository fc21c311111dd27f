package ca.learningpartners.mentorship.stewardship;

import ca.learningpartners.mentorship.text.Kept;

/** What a label is on. */
public record Subject(Kind kind, String id) {

    /** The things that can carry a label. */
    public enum Kind {
        DATA_SET,
        RESOURCE
    }

    public Subject {
        id = Kept.id("id of what is labelled", id);
    }

    public static Subject dataSet(DataSetId id) {
        return new Subject(Kind.DATA_SET, id.value());
    }

    public static Subject resource(String id) {
        return new Subject(Kind.RESOURCE, id);
    }
}
