package ca.learningpartners.mentorship.outcome;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How it is known what became of somebody. */
public enum HowKnown {
    /** Whoever coordinates their district knows it. */
    COORDINATOR,
    /** They said so themselves. */
    SAID,
    /** It stands in the district's own records. */
    RECORDS,
    /** Nobody could find out. */
    NOT_FOUND;

    /** The word for it in files and messages: {@code not-found}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one of that word, capitals and kinds of dash aside. */
    public static Optional<HowKnown> named(String word) {
        return Stream.of(values())
                .filter(each -> each.word().equalsIgnoreCase(word.replace('_', '-')))
                .findFirst();
    }
}
