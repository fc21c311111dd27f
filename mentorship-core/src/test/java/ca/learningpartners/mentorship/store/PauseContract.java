package ca.learningpartners.mentorship.store;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.pairing.PairingStatus;
import ca.learningpartners.mentorship.participant.Fact;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What {@code Pairings} promises about leave, and about the ends nobody brings about. */
public interface PauseContract extends KeepingStore {

    LocalDate SPRING = LocalDate.of(2027, 2, 28);

    @Test
    default void leaveComesAndGoesAndIsKeptToTheLetter() {
        Pairing begun = begun();
        Pairing paused = begun.pause(Invented.ROBIN.id(), SPRING, at(3));
        assertThat(pause(paused)).isTrue();
        assertThat(kept(begun)).isEqualTo(paused);
        assertThat(kept(begun).status()).isEqualTo(PairingStatus.PAUSED);

        Pairing resumed = paused.resume(Invented.XWEX.id(), at(3));
        assertThat(resume(resumed)).isTrue();
        assertThat(resume(resumed)).isFalse();
        assertThat(kept(begun)).isEqualTo(resumed);

        Pairing again = resumed.pause(Invented.ODILE.id(), null, at(3));
        assertThat(pause(again)).isTrue();
        assertThat(list(stores -> stores.pairings().in(Invented.PROGRAM))).containsExactly(again);
        assertThat(list(stores -> stores.pairings().of(Invented.ROBIN.id()))).containsExactly(again);
    }

    @Test
    default void thirtyTwoWhoPauseAtOnceMakeOnePause() {
        Pairing begun = begun();
        List<Boolean> answers = AtOnce.call(
                IntStream.range(0, 32).boxed().toList(),
                n -> pause(begun.pause(Invented.ROBIN.id(), SPRING.plusDays(n), at(3))));
        assertThat(answers).filteredOn(kept -> kept).hasSize(1);
        assertThat(kept(begun).pauses().all()).hasSize(1);
    }

    @Test
    default void whatIsOverIsNotPaused() {
        Pairing begun = begun();
        assertThat(conclude(begun.complete(at(3)))).isTrue();
        assertThat(pause(begun.pause(Invented.ROBIN.id(), null, at(4)))).isFalse();
        assertThat(kept(begun)).isEqualTo(begun.complete(at(3)));
    }

    @Test
    default void anEndDuringLeaveIsKeptAndFreesThePlace() {
        Pairing begun = begun();
        Pairing paused = begun.pause(Invented.ROBIN.id(), null, at(3));
        pause(paused);
        Pairing over = paused.endAsIneligible(at(4));
        assertThat(conclude(over)).isTrue();
        assertThat(kept(begun)).isEqualTo(over);
        assertThat(kept(begun).isPausedAt(at(3))).isTrue();
        assertThat(kept(begun).isPausedAt(at(4))).isFalse();
        Pairing next = Invented.offer(Invented.PROGRAM, Invented.XWEX, Invented.ROBIN);
        write(stores -> stores.pairings().offer(next, 1));
        boolean accepted = store().write(stores -> stores.pairings().accept(next.accept(Invented.XWEX.id(), at(5))));
        assertThat(accepted).isTrue();
    }

    @Test
    default void whoLeftWithoutFaultIsKept() {
        Pairing begun = begun();
        Pairing over = begun.conclude(new Fact(Invented.ROBIN.id(), at(3)));
        write(stores -> stores.pairings().conclude(over));
        assertThat(kept(begun)).isEqualTo(over);
    }

    private Pairing begun() {
        Pairing offered = Invented.offer(Invented.PROGRAM, Invented.ODILE, Invented.ROBIN);
        Pairing begun = offered.accept(Invented.ODILE.id(), at(1)).accept(Invented.ROBIN.id(), at(2));
        write(stores -> {
            Invented.settle(stores);
            stores.enrolments().save(Invented.carrying(Invented.PROGRAM, Invented.ROBIN, 1));
            stores.pairings().offer(offered, 1);
            stores.pairings().accept(begun);
        });
        return begun;
    }

    private boolean pause(Pairing paused) {
        return store().write(stores -> stores.pairings().pause(paused));
    }

    private boolean conclude(Pairing over) {
        return store().write(stores -> stores.pairings().conclude(over));
    }

    private boolean resume(Pairing resumed) {
        return store().write(stores -> stores.pairings().resume(resumed));
    }

    private Pairing kept(Pairing pairing) {
        return found(stores -> stores.pairings().find(pairing.id())).orElseThrow();
    }

    private static Instant at(int hours) {
        return Invented.MORNING.plusSeconds(hours * 3600L);
    }
}
