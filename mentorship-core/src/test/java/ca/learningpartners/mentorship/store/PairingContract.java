package ca.learningpartners.mentorship.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.program.ProgramId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@code Pairings} promises. */
public interface PairingContract extends KeepingStore {

    @Test
    default void everyStepOfAPartnershipIsKeptToTheLetter() {
        Pairing offered = Invented.offer(Invented.PROGRAM, Invented.ODILE, Invented.ROBIN);
        write(Invented::settle);
        assertThat(offer(offered, 1)).isTrue();
        assertThat(kept(offered)).isEqualTo(offered);

        Pairing active = offered.accept(Invented.ROBIN.id(), at(1)).accept(Invented.ODILE.id(), at(2));
        write(stores -> stores.pairings().update(active));
        assertThat(kept(offered)).isEqualTo(active);

        Pairing over = active.conclude(new Fact(Invented.GITGAAT.id(), at(3)));
        write(stores -> stores.pairings().update(over));
        assertThat(kept(offered)).isEqualTo(over);
    }

    @Test
    default void aMenteeHasOnePartnershipAtATimeInAProgram() {
        write(Invented::settle);
        Pairing first = Invented.offer(Invented.PROGRAM, Invented.ODILE, Invented.ROBIN);
        assertThat(offer(first, 5)).isTrue();
        assertThat(offer(Invented.offer(Invented.PROGRAM, Invented.ODILE, Invented.XWEX), 5))
                .isFalse();
        assertThat(offer(Invented.offer(Invented.OTHER_PROGRAM, Invented.ODILE, Invented.XWEX), 5))
                .isTrue();
        conclude(first);
        assertThat(offer(Invented.offer(Invented.PROGRAM, Invented.ODILE, Invented.XWEX), 5))
                .isTrue();
    }

    @Test
    default void aMentorHasAsManyAsTheyCarryAndAConcludedOneMakesRoom() {
        write(Invented::settle);
        Pairing first = Invented.offer(Invented.PROGRAM, Invented.ODILE, Invented.ROBIN);
        assertThat(offer(first, 2)).isTrue();
        assertThat(offer(Invented.offer(Invented.PROGRAM, Invented.XWEX, Invented.ROBIN), 2))
                .isTrue();
        Pairing third = Invented.offer(Invented.PROGRAM, Invented.GITGAAT, Invented.ROBIN);
        assertThat(offer(third, 2)).isFalse();
        assertThat(found(stores -> stores.pairings().find(third.id()))).isEmpty();
        conclude(first);
        assertThat(offer(third, 2)).isTrue();
    }

    @Test
    default void aMentorWhoNowCarriesFewerGetsNoneUntilThereIsRoom() {
        write(Invented::settle);
        Pairing first = Invented.offer(Invented.PROGRAM, Invented.ODILE, Invented.ROBIN);
        offer(first, 3);
        offer(Invented.offer(Invented.PROGRAM, Invented.XWEX, Invented.ROBIN), 3);
        offer(Invented.offer(Invented.PROGRAM, Invented.GITGAAT, Invented.ROBIN), 3);
        conclude(first);
        Pairing next = Invented.offer(Invented.PROGRAM, Invented.WAI_LAM, Invented.ROBIN);
        assertThat(offer(next, 2)).isFalse();
        assertThat(offer(next, 0)).isFalse();
        assertThat(offer(next, 3)).isTrue();
    }

    @Test
    default void anOfferThatIsKeptIsNotOfferedAgain() {
        write(Invented::settle);
        Pairing pairing = Invented.offer(Invented.PROGRAM, Invented.ODILE, Invented.ROBIN);
        assertThat(offer(pairing, 5)).isTrue();
        assertThat(offer(pairing, 5)).isFalse();
        conclude(pairing);
        assertThat(offer(pairing, 5)).isFalse();
    }

    @Test
    default void onlyAPlainOfferCanBeOffered() {
        write(Invented::settle);
        Pairing accepted =
                Invented.offer(Invented.PROGRAM, Invented.ODILE, Invented.ROBIN).accept(Invented.ROBIN.id(), at(1));
        assertThatThrownBy(() -> offer(accepted, 5)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    default void somebodyWhoIsNotKeptCannotBePaired() {
        write(Invented::settle);
        Participant nobody = Invented.person("nobody", "Nobody");
        assertThatThrownBy(() -> offer(Invented.offer(Invented.PROGRAM, nobody, Invented.ROBIN), 1))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    default void onlyAPartnershipThatIsKeptCanBeUpdated() {
        write(Invented::settle);
        Pairing never = Invented.offer(Invented.PROGRAM, Invented.ODILE, Invented.ROBIN);
        assertThatThrownBy(() -> write(stores -> stores.pairings().update(never)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    default void aPersonsPartnershipsComeNewestFirstFromBothSidesAndAllPrograms() {
        write(Invented::settle);
        Pairing asMentee = at(Invented.PROGRAM, Invented.ODILE, Invented.ROBIN, at(1));
        Pairing asMentor = at(Invented.PROGRAM, Invented.XWEX, Invented.ODILE, at(3));
        Pairing elsewhere = at(Invented.OTHER_PROGRAM, Invented.ODILE, Invented.XWEX, at(2));
        Pairing others = at(Invented.PROGRAM, Invented.GITGAAT, Invented.ROBIN, at(1));
        for (Pairing pairing : List.of(asMentee, asMentor, elsewhere, others)) {
            assertThat(offer(pairing, 2)).isTrue();
        }
        assertThat(list(stores -> stores.pairings().of(Invented.ODILE.id())))
                .containsExactly(asMentor, elsewhere, asMentee);
        assertThat(list(stores -> stores.pairings().in(Invented.PROGRAM))).containsExactly(asMentor, others, asMentee);
    }

    @Test
    default void sixtyFourOffersAtOnceFillExactlyThePlacesThereAre() {
        List<Participant> mentees = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            mentees.add(Invented.person("mentee-" + i, "Mentee " + i));
        }
        write(stores -> {
            Invented.settle(stores);
            mentees.forEach(stores.participants()::save);
        });
        List<Boolean> answers =
                AtOnce.call(mentees, mentee -> offer(Invented.offer(Invented.PROGRAM, mentee, Invented.ROBIN), 3));
        assertThat(answers).filteredOn(placed -> placed).hasSize(3);
        assertThat(list(stores -> stores.pairings().in(Invented.PROGRAM))).hasSize(3);
    }

    private boolean offer(Pairing pairing, int capacity) {
        return store().write(stores -> stores.pairings().offer(pairing, capacity));
    }

    private Pairing kept(Pairing pairing) {
        return read(stores -> stores.pairings().find(pairing.id())).orElseThrow();
    }

    private void conclude(Pairing pairing) {
        write(stores -> stores.pairings().update(pairing.conclude(new Fact(Invented.ODILE.id(), at(9)))));
    }

    private static Pairing at(ProgramId program, Participant mentee, Participant mentor, Instant at) {
        return Pairing.offer(PairingId.random(), program, mentee.id(), mentor.id(), new Fact(Invented.XWEX.id(), at));
    }

    private static Instant at(int hours) {
        return Invented.MORNING.plusSeconds(hours * 3600L).plusNanos(999_999);
    }
}
