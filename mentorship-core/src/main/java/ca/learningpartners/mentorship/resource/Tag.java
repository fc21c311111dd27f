package ca.learningpartners.mentorship.resource;

import ca.learningpartners.mentorship.text.Kept;
import java.util.Comparator;

/**
 * Whom or what a resource is for, in one word of a closed list: those of one kind are what a program has of it.
 *
 * @param value the name of the role, context, kind of school; the key of the topic or principle; the code of the
 *     objective; the tag of the language; the remoteness from 0 to 3
 */
public record Tag(Kind kind, String value) implements Comparable<Tag> {

    private static final Comparator<Tag> ORDER = Comparator.comparing(Tag::kind)
            .thenComparing(tag -> tag.value().length())
            .thenComparing(Tag::value);

    /** What a tag says, the most telling first, with what it counts in the order in which somebody is shown resources. */
    public enum Kind {
        /** A topic of the program's template. */
        TOPIC(4),
        /** A part in the program: mentee, mentor or coordinator. */
        ROLE(3),
        /** An objective of the program's template. */
        OBJECTIVE(3),
        /** A language it can be read in. It follows from what was written and is never chosen. */
        LANGUAGE(3),
        /** A principle of the program's framework. */
        PRINCIPLE(2),
        /** A circumstance of the work, see {@link ca.learningpartners.mentorship.participant.SharedContext}. */
        CONTEXT(2),
        /** How far from a city, from 0 (in one) to 3 (by air or water only). */
        REMOTENESS(1),
        /** A kind of school, see {@link ca.learningpartners.mentorship.participant.SchoolKind}. */
        SCHOOL(1);

        private final int points;

        Kind(int points) {
            this.points = points;
        }

        /** What it counts, once, however many tags of the kind fit: a resource with every tag gains nothing by it. */
        public int points() {
            return points;
        }
    }

    public Tag {
        value = Kept.id("tag", value);
    }

    /** Reads what {@link #toString} wrote. */
    public static Tag parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException("“" + text + "” is no tag. Maybe “TOPIC:budget”?");
        }
        return new Tag(Kind.valueOf(text.substring(0, colon)), text.substring(colon + 1));
    }

    @Override
    public int compareTo(Tag other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return kind + ":" + value;
    }
}
