package ca.learningpartners.mentorship.store;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.nudge.NotedNudge;
import ca.learningpartners.mentorship.nudge.Nudge;
import ca.learningpartners.mentorship.nudge.NudgeKind;
import ca.learningpartners.mentorship.participant.Participant;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What {@code Nudges} promises. */
public interface NudgeContract extends KeepingStore {

    Instant THEN = Invented.MORNING;
    Nudge ONE = new Nudge(Invented.PROGRAM, NudgeKind.RHYTHM, Invented.ODILE.id(), "pair", "2026-09-01");

    @Test
    default void aNudgeIsGivenOnceOnEachOccasionToEachPersonWhateverTheProgram() {
        write(Invented::settle);
        assertThat(noted(ONE)).isTrue();
        assertThat(noted(ONE)).isFalse();
        assertThat(noted(new Nudge(Invented.OTHER_PROGRAM, ONE.kind(), ONE.to(), ONE.about(), ONE.occasion())))
                .isFalse();
        assertThat(noted(new Nudge(ONE.program(), ONE.kind(), Invented.ROBIN.id(), ONE.about(), ONE.occasion())))
                .isTrue();
        assertThat(noted(new Nudge(ONE.program(), ONE.kind(), ONE.to(), ONE.about(), "2026-10-01")))
                .isTrue();
        assertThat(noted(new Nudge(ONE.program(), NudgeKind.SILENT, ONE.to(), ONE.about(), ONE.occasion())))
                .isTrue();
        assertThat(list(stores -> stores.nudges().openTo(Invented.ODILE.id()))).hasSize(3);
        assertThat(list(stores -> stores.nudges().open())).hasSize(4);
    }

    @Test
    default void whatBecameOfItIsKeptTheFirstTime() {
        write(Invented::settle);
        noted(ONE);
        Instant later = THEN.plusSeconds(1);
        write(stores -> {
            stores.nudges().mailed(ONE, THEN);
            stores.nudges().mailed(ONE, later);
            stores.nudges().dismiss(ONE, later);
            stores.nudges().dismiss(ONE, THEN);
        });
        assertThat(list(stores -> stores.nudges().open())).containsExactly(new NotedNudge(ONE, THEN, THEN, later));
        write(stores -> stores.nudges().settle(ONE, later));
        assertThat(list(stores -> stores.nudges().open())).isEmpty();
        assertThat(noted(ONE)).isFalse();
    }

    @Test
    default void oneMailOfWhatIsDueAWeek() {
        write(Invented::settle);
        Duration week = Duration.ofDays(7);
        assertThat(digest(THEN)).isEqualTo(1);
        assertThat(digest(THEN.plus(week).minusMillis(1))).isZero();
        assertThat(digest(THEN.plus(week))).isEqualTo(2);
        assertThat(found(stores -> stores.nudges().lastDigest(Invented.ODILE.id())))
                .contains(THEN.plus(week));
        assertThat(found(stores -> stores.nudges().lastDigest(Invented.ROBIN.id())))
                .isEmpty();
    }

    @Test
    default void mailAboutAKindIsStoppedAndWantedAgainByOnePersonAlone() {
        write(Invented::settle);
        write(stores -> {
            stores.nudges().stop(Invented.ODILE.id(), NudgeKind.RHYTHM, THEN);
            stores.nudges().stop(Invented.ODILE.id(), NudgeKind.RHYTHM, THEN);
            stores.nudges().stop(Invented.ODILE.id(), NudgeKind.CHARTER, THEN);
            stores.nudges().resume(Invented.ODILE.id(), NudgeKind.CHARTER);
            stores.nudges().resume(Invented.ODILE.id(), NudgeKind.CHARTER);
        });
        assertThat(stopped(Invented.ODILE)).containsExactly(NudgeKind.RHYTHM);
        assertThat(stopped(Invented.ROBIN)).isEmpty();
    }

    private Set<NudgeKind> stopped(Participant person) {
        return read(stores -> stores.nudges().stopped(person.id()));
    }

    private boolean noted(Nudge nudge) {
        return store().write(stores -> stores.nudges().note(nudge, THEN));
    }

    private int digest(Instant at) {
        return store().write(stores -> stores.nudges().addDigest(Invented.ODILE.id(), at.minus(Duration.ofDays(7)), at))
                .orElse(0);
    }
}
