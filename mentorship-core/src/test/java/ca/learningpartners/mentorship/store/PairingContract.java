package ca.learningpartners.mentorship.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.learningpartners.mentorship.matching.MatchRun;
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
        robinCarries(1);
        assertThat(offer(offered, 1)).isTrue();
        assertThat(kept(offered)).isEqualTo(offered);

        Pairing half = offered.accept(Invented.ROBIN.id(), at(1));
        assertThat(accept(half)).isTrue();
        assertThat(kept(offered)).isEqualTo(half);

        Pairing standing = half.stand();
        write(stores -> stores.pairings().stand(standing));
        assertThat(kept(offered)).isEqualTo(standing);

        Pairing active = standing.accept(Invented.ODILE.id(), at(2));
        assertThat(accept(active)).isTrue();
        assertThat(kept(offered)).isEqualTo(active);

        Pairing over = active.conclude(new Fact(Invented.GITGAAT.id(), at(3)));
        assertThat(end(over)).isTrue();
        assertThat(kept(offered)).isEqualTo(over);
    }

    @Test
    default void anOfferRemembersTheRunItCameFromAndHowItEnded() {
        write(Invented::settle);
        MatchRun run = Invented.run(Invented.pair(Invented.ODILE, Invented.ROBIN));
        write(stores -> stores.matchRuns().add(run, Invented.inputs()));
        Fact approval = new Fact(Invented.XWEX.id(), at(0));
        for (boolean declined : new boolean[] {true, false}) {
            Pairing offered = Pairing.offer(
                    PairingId.random(),
                    Invented.PROGRAM,
                    Invented.ODILE.id(),
                    Invented.ROBIN.id(),
                    run.id(),
                    approval,
                    Invented.PATIENCE);
            assertThat(offer(offered, 1)).isTrue();
            assertThat(kept(offered)).isEqualTo(offered);
            Pairing over = declined ? offered.decline(Invented.ODILE.id(), at(1)) : offered.lapse(at(14 * 24));
            assertThat(end(over)).isTrue();
            assertThat(kept(offered)).isEqualTo(over);
        }
    }

    @Test
    default void aPartnershipEndsOnceAndStaysAsItEnded() {
        write(Invented::settle);
        Pairing offered = Invented.offer(Invented.PROGRAM, Invented.ODILE, Invented.ROBIN);
        offer(offered, 1);
        Pairing declined = offered.decline(Invented.ROBIN.id(), at(1));
        assertThat(end(declined)).isTrue();
        assertThat(end(offered.lapse(at(14 * 24)))).isFalse();
        assertThat(kept(offered)).isEqualTo(declined);
    }

    @Test
    default void offersWhoseTimeHasPassedAreFoundTheEarliestFirst() {
        write(Invented::settle);
        robinCarries(5);
        Pairing second = at(Invented.PROGRAM, Invented.ODILE, Invented.ROBIN, at(2));
        Pairing first = at(Invented.PROGRAM, Invented.XWEX, Invented.ROBIN, at(1));
        Pairing later = at(Invented.PROGRAM, Invented.GITGAAT, Invented.ROBIN, at(3));
        Pairing begun = at(Invented.PROGRAM, Invented.WAI_LAM, Invented.ROBIN, at(1));
        Pairing talking = at(Invented.OTHER_PROGRAM, Invented.ODILE, Invented.XWEX, at(1));
        Pairing over = at(Invented.OTHER_PROGRAM, Invented.GITGAAT, Invented.XWEX, at(1));
        for (Pairing pairing : List.of(second, first, later, begun, talking, over)) {
            assertThat(offer(pairing, 5)).isTrue();
        }
        accept(begun.accept(Invented.WAI_LAM.id(), at(4)).accept(Invented.ROBIN.id(), at(4)));
        write(stores -> stores.pairings().stand(talking.stand()));
        end(over.decline(Invented.XWEX.id(), at(4)));
        Instant moment = at(2 + 14 * 24);
        assertThat(list(stores -> stores.pairings().lapsed(moment))).containsExactly(first, second);
        assertThat(list(stores -> stores.pairings().lapsed(at(13 * 24)))).isEmpty();
    }

    @Test
    default void theFirstYesTakesAPlaceAndTheEndGivesItBack() {
        write(Invented::settle);
        robinCarries(3);
        Pairing one = Invented.offer(Invented.PROGRAM, Invented.ODILE, Invented.ROBIN);
        Pairing two = Invented.offer(Invented.PROGRAM, Invented.XWEX, Invented.ROBIN);
        offer(one, 3);
        offer(two, 3);
        robinCarries(1);
        Pairing begun = one.accept(Invented.ODILE.id(), at(1));
        assertThat(accept(begun)).isTrue();
        assertThat(accept(two.accept(Invented.XWEX.id(), at(1)))).isFalse();
        assertThat(accept(two.accept(Invented.ROBIN.id(), at(1)))).isFalse();
        assertThat(kept(two)).isEqualTo(two);
        assertThat(accept(begun.accept(Invented.ROBIN.id(), at(2)))).isTrue();
        end(begun.decline(Invented.ODILE.id(), at(2)));
        assertThat(accept(two.accept(Invented.XWEX.id(), at(3)))).isTrue();
    }

    @Test
    default void aMentorWhoIsNotEnrolledHasNoPlace() {
        write(Invented::settle);
        Pairing pairing = Invented.offer(Invented.PROGRAM, Invented.ODILE, Invented.ROBIN);
        offer(pairing, 1);
        assertThat(accept(pairing.accept(Invented.ODILE.id(), at(1)))).isFalse();
    }

    @Test
    default void twoHundredWhoSayYesAtOnceGetExactlyThePlacesThereAre() {
        List<Participant> mentees = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            mentees.add(Invented.person("mentee-" + i, "Mentee " + i));
        }
        List<Pairing> offers = mentees.stream()
                .map(mentee -> Invented.offer(Invented.PROGRAM, mentee, Invented.ROBIN))
                .toList();
        write(stores -> {
            Invented.settle(stores);
            mentees.forEach(stores.participants()::save);
            offers.forEach(offer -> stores.pairings().offer(offer, 200));
        });
        robinCarries(3);
        List<Boolean> answers = AtOnce.call(offers, offer -> accept(offer.accept(offer.mentee(), at(1))));
        assertThat(answers).filteredOn(yes -> yes).hasSize(3);
        assertThat(list(stores -> stores.pairings().in(Invented.PROGRAM)))
                .hasSize(200)
                .filteredOn(pairing -> pairing.acceptedByMentee() != null)
                .hasSize(3);
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
        robinCarries(1);
        assertThatThrownBy(() -> accept(never.accept(Invented.ODILE.id(), at(1))))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> end(never.decline(Invented.ODILE.id(), at(1))))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> write(stores -> stores.pairings().stand(never.stand())))
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
        assertThat(end(pairing.conclude(new Fact(Invented.ODILE.id(), at(9))))).isTrue();
    }

    private boolean accept(Pairing accepted) {
        return store().write(stores -> stores.pairings().accept(accepted));
    }

    private boolean end(Pairing concluded) {
        return store().write(stores -> stores.pairings().conclude(concluded));
    }

    private void robinCarries(int capacity) {
        write(stores -> stores.enrolments().save(Invented.carrying(Invented.PROGRAM, Invented.ROBIN, capacity)));
    }

    private static Pairing at(ProgramId program, Participant mentee, Participant mentor, Instant at) {
        return Invented.offer(program, mentee.id(), mentor.id(), at);
    }

    private static Instant at(int hours) {
        return Invented.MORNING.plusSeconds(hours * 3600L).plusNanos(999_999);
    }
}
