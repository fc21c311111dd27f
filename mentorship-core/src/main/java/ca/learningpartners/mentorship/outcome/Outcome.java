package ca.learningpartners.mentorship.outcome;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What became of somebody. What they intend to do is no outcome: only what has happened is. */
public enum Outcome {
    SAME_ROLE,
    /** In another role of the same district. */
    SAME_DISTRICT,
    /** In another district, or elsewhere in the profession. */
    IN_PROFESSION,
    /** No longer in the profession. */
    LEFT,
    /** Nobody could find out: an answer of its own, never counted as either. */
    UNKNOWN;

    /** The word for it in files and messages: {@code same-role}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one of that word, capitals and kinds of dash aside. */
    public static Optional<Outcome> named(String word) {
        return Stream.of(values())
                .filter(each -> each.word().equalsIgnoreCase(word.replace('_', '-')))
                .findFirst();
    }
}
