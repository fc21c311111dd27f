package ca.learningpartners.mentorship.store;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.agreement.Agreement;
import ca.learningpartners.mentorship.agreement.Word;
import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.matching.MatchRun;
import ca.learningpartners.mentorship.matching.ProposedPair;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ParticipantId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What {@code Agreements} promises. */
public interface AgreementContract extends KeepingStore {

    ProposedPair ODILES = Invented.pair(Invented.ODILE, Invented.ROBIN);
    ProposedPair WAI_LAMS = Invented.pair(Invented.WAI_LAM, Invented.XWEX);
    MatchRun RUN = Invented.run(ODILES, WAI_LAMS);

    @Test
    default void theFirstWordOfADistrictCounts() {
        keepRun();
        Agreement agreed = word(ODILES, 27, Word.AGREED, 1);
        assertThat(give(agreed)).isTrue();
        assertThat(give(word(ODILES, 27, Word.DECLINED, 2))).isFalse();
        write(stores -> stores.agreements().ask(asked(ODILES, 27)));
        assertThat(given()).containsExactly(agreed);
    }

    @Test
    default void aWordThatIsWaitedForIsThereUntilItIsGivenOrThePairDeclined() {
        keepRun();
        write(stores -> {
            stores.agreements().ask(asked(WAI_LAMS, 45));
            stores.agreements().ask(asked(ODILES, 45));
            stores.agreements().ask(asked(ODILES, 27));
            stores.agreements().ask(asked(ODILES, 27));
        });
        assertThat(waiting(Invented.MORNING)).isEmpty();
        write(stores -> stores.matchRuns().approve(RUN.id(), fact(5)));
        assertThat(waiting(at(5))).containsExactly(asked(ODILES, 27), asked(ODILES, 45), asked(WAI_LAMS, 45));
        assertThat(waiting(at(6))).isEmpty();
        assertThat(list(stores -> stores.agreements().waiting(Invented.OTHER_PROGRAM, at(5))))
                .isEmpty();

        Agreement agreed = word(WAI_LAMS, 45, Word.AGREED, 6);
        Agreement declined = word(ODILES, 45, Word.DECLINED, 6);
        assertThat(give(agreed)).isTrue();
        assertThat(give(declined)).isTrue();
        assertThat(waiting(at(5))).isEmpty();
        assertThat(given()).containsExactly(asked(ODILES, 27), declined, agreed);
        assertThat(list(stores -> stores.agreements().declined(Invented.PROGRAM)))
                .containsExactly(declined);
        assertThat(list(stores -> stores.agreements().declined(Invented.OTHER_PROGRAM)))
                .isEmpty();
    }

    @Test
    default void ofManyWhoSpeakForADistrictAtOnceOneCounts() {
        keepRun();
        List<Boolean> answers = AtOnce.call(
                List.of(Word.AGREED, Word.DECLINED, Word.AGREED, Word.DECLINED, Word.AGREED, Word.DECLINED),
                said -> give(word(ODILES, 27, said, 1)));
        assertThat(answers).filteredOn(counted -> counted).hasSize(1);
        assertThat(given()).hasSize(1);
    }

    private void keepRun() {
        write(stores -> {
            Invented.settle(stores);
            stores.matchRuns().add(RUN, Invented.inputs());
        });
    }

    private boolean give(Agreement agreement) {
        return store().write(stores -> stores.agreements().give(agreement));
    }

    private List<Agreement> given() {
        return list(stores -> stores.agreements().on(RUN.id()));
    }

    private List<Agreement> waiting(Instant since) {
        return list(stores -> stores.agreements().waiting(Invented.PROGRAM, since));
    }

    private static Agreement asked(ProposedPair pair, int district) {
        return agreement(pair, district, null, null);
    }

    private static Agreement word(ProposedPair pair, int district, Word word, int seconds) {
        return agreement(pair, district, word, fact(seconds));
    }

    private static Agreement agreement(ProposedPair pair, int district, @Nullable Word word, @Nullable Fact given) {
        return new Agreement(RUN.id(), pair.mentee(), pair.mentor(), new DistrictNumber(district), word, given);
    }

    private static Fact fact(int seconds) {
        return new Fact(new ParticipantId("coordinator"), at(seconds));
    }

    private static Instant at(int seconds) {
        return Invented.MORNING.plusSeconds(seconds);
    }
}
