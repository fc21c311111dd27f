package ca.learningpartners.mentorship.store;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.access.ContentKeys;
import ca.learningpartners.mentorship.access.Whose;
import ca.learningpartners.mentorship.participant.Participant;
import org.junit.jupiter.api.Test;

/** What {@code ContentKeys} promises: what somebody forgets is gone, and nobody else's is. */
public interface ContentKeysContract extends KeepingStore {

    /** How many texts there are of a pair; and one more of the mentee alone. */
    int TEXTS = 18;

    @Test
    default void whatAPairWroteIsGoneOnceItsKeysAreAndNothingElseIs() {
        Written odiles = write("first", Invented.ODILE, Invented.ROBIN);
        Written others = write("second", Invented.WAI_LAM, Invented.XWEX);
        assertThat(list(odiles::read)).hasSize(TEXTS + 1).allMatch(text -> text.contains("first"));
        assertThat(forget(Whose.pair(odiles.pairing()))).isTrue();
        assertThat(list(odiles::readOfPair)).hasSize(TEXTS - 2).containsOnly(ContentKeys.GONE);
        assertThat(list(stores -> stores.commitments().of(Invented.ODILE.id(), 9)))
                .allMatch(each -> each.words().startsWith("first"));
        assertThat(list(others::read)).hasSize(TEXTS + 1).allMatch(text -> text.contains("second"));
        assertThat(forget(Whose.pair(odiles.pairing()))).as("once more").isFalse();
    }

    @Test
    default void whatAPersonWroteForThemselvesIsGoneAndThePairsIsNot() {
        Written written = write("kept", Invented.ODILE, Invented.ROBIN);
        assertThat(forget(Whose.person(Invented.ROBIN.id()))).isFalse();
        assertThat(forget(Whose.person(Invented.ODILE.id()))).isTrue();
        assertThat(list(stores -> stores.commitments().of(Invented.ODILE.id(), 9)))
                .allMatch(each -> each.words().equals(ContentKeys.GONE));
        assertThat(list(written::readOfPair)).hasSize(TEXTS).allMatch(text -> text.contains("kept"));
    }

    private Written write(String beginning, Participant mentee, Participant mentor) {
        return store().write(stores -> {
            Invented.settle(stores);
            return Written.in(stores, beginning, mentee, mentor);
        });
    }

    private boolean forget(Whose whose) {
        return store().write(stores -> stores.contentKeys().forget(whose));
    }
}
