package ca.learningpartners.mentorship.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.learningpartners.mentorship.closing.ClosingPairing;
import ca.learningpartners.mentorship.closing.ClosingText;
import ca.learningpartners.mentorship.pairing.Ending;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How a partnership is brought to its close, and what is kept of it: Odile's window is from September 2026 on. */
public interface ClosingContract extends KeepingStore {

    LocalDate OPENS = LocalDate.of(2028, 6, 1);

    @Test
    default void whatEachWritesIsKeptToTheLetter() {
        Pairing pairing = begun();
        ClosingText odd =
                ClosingText.typed("\u202EMerci\u202C, Sḵwx̱wú7mesh!\r\nDeuxième ligne\n\n  rentrée  ", "🎉", "");
        save(Invented.ODILE, pairing, odd, 0, false);
        save(Invented.ROBIN, pairing, ClosingText.typed("Gitga’at", "", "next"), 0, true);
        assertThat(list(stores -> stores.closings().of(pairing.id())))
                .extracting(closing -> closing.text().toPartner())
                .containsExactly("Merci\u202C, Sḵwx̱wú7mesh!\nDeuxième ligne\n\n  rentrée", "Gitga’at");
        save(Invented.ODILE, pairing, ClosingText.EMPTY, 1, true);
        assertThat(list(stores -> stores.closings().of(pairing.id())))
                .allMatch(closing -> closing.isFinished())
                .extracting(closing -> closing.revision())
                .containsExactly(2, 1);
        assertThat(kept(pairing).concluded().how()).isEqualTo(Ending.COMPLETED);
        assertThat(acts(pairing))
                .containsExactly("pairing-completed", "closing-finished", "closing-finished", "closing-saved");
    }

    @Test
    default void sixteenWindowsThatSaveAtOnceKeepOneAndTheOthersAreTold() {
        Pairing pairing = begun();
        List<Boolean> answers = AtOnce.call(
                IntStream.range(0, 16).boxed().toList(),
                n -> isSaved(Invented.ODILE, pairing, ClosingText.typed("window " + n, "", ""), 0));
        assertThat(answers).filteredOn(kept -> kept).hasSize(1);
        assertThat(isSaved(Invented.ODILE, pairing, ClosingText.typed("later", "", ""), 0))
                .isFalse();
        assertThat(isSaved(Invented.ODILE, pairing, ClosingText.typed("later", "", ""), 1))
                .isTrue();
        assertThat(isSaved(Invented.ODILE, pairing, ClosingText.typed("later", "", ""), 0))
                .as("the same once more")
                .isTrue();
        assertThat(list(stores -> stores.closings().of(pairing.id())))
                .extracting(closing -> closing.revision())
                .containsExactly(2);
    }

    @Test
    default void bothWhoFinishAtOnceCompleteItOnce() {
        Pairing pairing = begun();
        AtOnce.call(List.of(Invented.ODILE, Invented.ROBIN), who -> save(who, pairing, ClosingText.EMPTY, 0, true));
        assertThat(kept(pairing).concluded().how()).isEqualTo(Ending.COMPLETED);
        assertThat(acts(pairing)).filteredOn("pairing-completed"::equals).hasSize(1);
    }

    @Test
    default void beforeItsDayAfterTheEndAndForOthersThereIsNothingToClose() {
        Pairing pairing = begun();
        assertRefused("closing-not-yet", () -> save(Invented.ODILE, pairing, OPENS.minusDays(1)));
        assertRefused("unknown-pairing", () -> save(Invented.XWEX, pairing, OPENS));
        save(Invented.ODILE, pairing, OPENS);
        write(stores -> stores.pairings().conclude(pairing.complete(Invented.MORNING)));
        assertRefused("pairing-concluded", () -> save(Invented.ROBIN, pairing, OPENS));
    }

    private Pairing begun() {
        Pairing offered = Invented.offer(Invented.PROGRAM, Invented.ODILE, Invented.ROBIN);
        Pairing begun =
                offered.accept(Invented.ODILE.id(), Invented.MORNING).accept(Invented.ROBIN.id(), Invented.MORNING);
        write(stores -> {
            Invented.settle(stores);
            stores.enrolments().save(Invented.bareMentee(Invented.PROGRAM, Invented.ODILE));
            stores.enrolments().save(Invented.carrying(Invented.PROGRAM, Invented.ROBIN, 1));
            stores.pairings().offer(offered, 1);
            stores.pairings().accept(begun);
        });
        return begun;
    }

    private Pairing save(Participant who, Pairing pairing, LocalDate today) {
        return save(who, pairing, ClosingText.typed("words", "", ""), 0, false, today);
    }

    private Pairing save(Participant who, Pairing pairing, ClosingText text, int base, boolean finish) {
        return save(who, pairing, text, base, finish, OPENS);
    }

    private Pairing save(
            Participant who, Pairing pairing, ClosingText text, int base, boolean finish, LocalDate today) {
        Instant at = Invented.MORNING.plusSeconds(who.equals(Invented.ROBIN) ? base + 60 : base);
        return store().write(stores -> new ClosingPairing(
                        stores.pairings(), stores.programs(), stores.enrolments(), stores.closings(), stores.audit())
                .save(new Actor(who.id(), List.of()), pairing.id(), text, base, finish, today, at));
    }

    private boolean isSaved(Participant who, Pairing pairing, ClosingText text, int base) {
        try {
            save(who, pairing, text, base, false);
            return true;
        } catch (RefusedException refused) {
            assertThat(refused.refusal().code()).isEqualTo("closing-changed");
            return false;
        }
    }

    private Pairing kept(Pairing pairing) {
        return found(stores -> stores.pairings().find(pairing.id())).orElseThrow();
    }

    private List<String> acts(Pairing pairing) {
        return list(stores -> stores.audit().on(pairing.id().value(), 20)).stream()
                .map(Act::verb)
                .toList();
    }

    private static void assertRefused(String code, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(code));
    }
}
