package ca.learningpartners.mentorship.privacy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * That somebody saw something: of what kind, and on what ground. It is an {@link Act} whose verb says both, such as
 * {@code needs-seen-as-office}, and whose subject is the person; of a list of many it is one act whose subject is what was
 * listed, such as {@code work-contact-listed-as-coordinator} on a program.
 */
public record Sighting(Datum datum, Ground ground, boolean listed) {

    /** What stands between the kind and the ground in the verb of a sighting of one person’s data. */
    public static final String SEEN = "-seen-as-";

    /** The verb of the act by which whoever runs the server takes out all that is kept of a person, what is sealed excepted. */
    public static final String EXPORTED = "person-exported";

    /** The verb of the act by which an evaluator takes a file in which somebody who agreed to that has a row without a name. */
    public static final String EVALUATED = "evaluation-file-taken";

    private static final String LISTED = "-listed-as-";

    /** Of one person’s data. */
    public static Sighting of(Datum datum, Ground ground) {
        return new Sighting(datum, ground, false);
    }

    /** Of a list. */
    public static Sighting ofList(Datum datum, Ground ground) {
        return new Sighting(datum, ground, true);
    }

    /** What the verb of an act says; empty if the act is no sighting. */
    public static Optional<Sighting> said(String verb) {
        return said(verb, SEEN, false).or(() -> said(verb, LISTED, true));
    }

    /** The verb of the act. */
    public String verb() {
        return word(datum) + (listed ? LISTED : SEEN) + ground.word();
    }

    /** The word for a kind in acts and messages. */
    public static String word(Datum datum) {
        return datum.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Optional<Sighting> said(String verb, String between, boolean listed) {
        int at = verb.indexOf(between);
        if (at < 0) {
            return Optional.empty();
        }
        String kind = verb.substring(0, at);
        String ground = verb.substring(at + between.length());
        return Arrays.stream(Datum.values())
                .filter(datum -> word(datum).equals(kind))
                .flatMap(datum -> Arrays.stream(Ground.values())
                        .filter(known -> known.word().equals(ground))
                        .map(known -> new Sighting(datum, known, listed)))
                .findFirst();
    }
}
