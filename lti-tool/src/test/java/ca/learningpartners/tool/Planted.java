package ca.learningpartners.tool;

import ca.learningpartners.mentorship.access.Whose;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.privacy.Datum;
import ca.learningpartners.mentorship.privacy.Standing;
import java.util.Arrays;
import java.util.Set;

/**
 * A word that stands nowhere but in one thing that is kept.
 *
 * @param word what to look for; several ways to write it are set apart by a bar
 * @param where the addresses at which the word betrays the thing, as a pattern
 * @param whose to whom it belongs
 * @param invited whom just that is shared with
 * @param without standings which the table lets see such things, but from which this one was kept
 * @param unasked standings of which nothing is asked here: they know the word from elsewhere, or no screen of theirs
 *     shows what they might see
 */
record Planted(
        Datum datum,
        String word,
        String where,
        Whose whose,
        Set<ParticipantId> invited,
        Set<Standing> without,
        Set<Standing> unasked) {

    private static final String ANYWHERE = ".*";

    static Planted of(Datum datum, String word, Whose whose) {
        return new Planted(datum, word, ANYWHERE, whose, Set.of(), Set.of(), Set.of());
    }

    Planted sharedWith(Set<ParticipantId> people) {
        return new Planted(datum, word, where, whose, people, without, unasked);
    }

    Planted keptFrom(Standing... others) {
        return new Planted(datum, word, where, whose, invited, Set.of(others), unasked);
    }

    Planted unaskedOf(Standing... others) {
        return new Planted(datum, word, where, whose, invited, without, Set.of(others));
    }

    Planted at(String pattern) {
        return new Planted(datum, word, pattern, whose, invited, without, unasked);
    }

    boolean isIn(String said, String address) {
        return Arrays.stream(word.split("\\|", -1)).anyMatch(said::contains)
                && (where.equals(ANYWHERE) || address.matches(where));
    }
}
