package ca.learningpartners.mentorship.matchmaking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.learningpartners.mentorship.agreement.Agreement;
import ca.learningpartners.mentorship.agreement.Word;
import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.matching.MatchRun;
import ca.learningpartners.mentorship.matching.ProposedPair;
import ca.learningpartners.mentorship.matchmaking.Matchmaking.Offered;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Appointment;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.store.InMemoryStore;
import ca.learningpartners.mentorship.store.Invented;
import ca.learningpartners.mentorship.store.Store;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Odile, of district 27, with Robin, of 45; Wai-Lam, of 27, with Xwex, of no district. Each of the two districts has a
 * coordinator; the Office coordinates none.
 */
class AgreeingTest {

    private static final Participant ODILE = of(Invented.ODILE, 27);
    private static final Participant ROBIN = of(Invented.ROBIN, 45);
    private static final Participant WAI_LAM = of(Invented.WAI_LAM, 27);
    private static final Participant XWEX = of(Invented.XWEX, null);
    private static final ProposedPair ACROSS = Invented.pair(ODILE, ROBIN);
    private static final ProposedPair WITHIN = Invented.pair(WAI_LAM, XWEX);
    private static final Appointment OF_27 = coordinator("coordinator-27", 27);
    private static final Appointment OF_45 = coordinator("coordinator-45", 45);
    private static final Actor OFFICE = new Actor(
            new ParticipantId("office"),
            List.of(new Appointment(Invented.PROGRAM, new ParticipantId("office"), Role.OFFICE, null)));

    private final Store store = new InMemoryStore();
    private final MatchRun run = Invented.run(ACROSS, WITHIN);

    @BeforeEach
    void everyoneIsThere() {
        store.write(stores -> {
            Invented.settle(stores);
            Stream.of(ODILE, ROBIN, WAI_LAM, XWEX).forEach(stores.participants()::save);
            Stream.of(ODILE, WAI_LAM)
                    .forEach(person -> stores.enrolments().save(Invented.bareMentee(Invented.PROGRAM, person)));
            Stream.of(ROBIN, XWEX)
                    .forEach(person -> stores.enrolments().save(Invented.carrying(Invented.PROGRAM, person, 1)));
            for (Appointment held : List.of(OF_27, OF_45)) {
                stores.participants().save(Invented.person(held.participant().value(), "Coordinator"));
                stores.appointments().add(held);
            }
            stores.matchRuns().add(run, Invented.inputs());
            return true;
        });
    }

    @Test
    void aPairIsOfferedTheMomentTheLastWordIsThere() {
        assertThat(approve(OFFICE, any -> true)).isEqualTo(new Offered(0, 0, 0, 2));
        assertThat(speak(OF_27, Set.of())).isEqualTo(new Agreeing.Spoken(2, 0, 1));
        assertThat(pairings()).extracting(Pairing::mentee).containsExactly(WAI_LAM.id());
        assertThat(speak(OF_45, Set.of())).isEqualTo(new Agreeing.Spoken(1, 0, 1));
        Pairing last = pairings().stream()
                .filter(pairing -> pairing.mentee().equals(ODILE.id()))
                .findFirst()
                .orElseThrow();
        assertThat(last.offered()).isEqualTo(new Fact(OF_45.participant(), Invented.MORNING));
        assertThat(last.run()).isEqualTo(run.id());
        assertThat(speak(OF_45, Set.of())).isEqualTo(new Agreeing.Spoken(0, 0, 0));
    }

    @Test
    void whoApprovesAndCoordinatesAgreesWithThat() {
        Actor both = new Actor(
                OF_27.participant(),
                List.of(OF_27, new Appointment(Invented.PROGRAM, OF_27.participant(), Role.OFFICE, null)));
        assertThat(approve(both, any -> true)).isEqualTo(new Offered(1, 0, 0, 1));
        assertThat(words()).filteredOn(Agreement::isGiven).hasSize(2);
    }

    @Test
    void aCoordinatorWhoCannotBeAskedHoldsNothingUp() {
        assertThat(approve(OFFICE, OF_45.participant()::equals)).isEqualTo(new Offered(1, 0, 0, 1));
        assertThat(words()).extracting(Agreement::district).containsExactly(new DistrictNumber(45));
    }

    @Test
    void theWordCanComeBeforeTheApproval() {
        assertThat(speak(OF_27, Set.of(WAI_LAM.id()))).isEqualTo(new Agreeing.Spoken(1, 1, 0));
        assertThat(speak(OF_45, Set.of())).isEqualTo(new Agreeing.Spoken(1, 0, 0));
        assertThat(approve(OFFICE, any -> true)).isEqualTo(new Offered(1, 0, 1, 0));
    }

    @Test
    void aPairThatIsDeclinedIsFreeAtOnceAndNotProposedAgain() {
        approve(OFFICE, any -> true);
        assertThat(waiting()).isEmpty();
        assertThat(speak(OF_45, Set.of(ODILE.id()))).isEqualTo(new Agreeing.Spoken(0, 1, 0));
        assertThat(waiting()).containsExactly(ODILE.id());
        assertThat(words()).filteredOn(word -> word.word() == Word.DECLINED).hasSize(1);
        assertThat(speak(OF_27, Set.of())).isEqualTo(new Agreeing.Spoken(2, 0, 1));
        assertThat(pairings()).extracting(Pairing::mentee).containsExactly(WAI_LAM.id());
    }

    @Test
    void nobodyWaitsLongerForAWordThanAnOfferStands() {
        approve(OFFICE, any -> true);
        Clock later = at(Invented.PATIENCE.plusMillis(1));
        assertThat(store.<Integer>read(stores -> new Matchmaking(later)
                        .gather(OFFICE, Invented.PROGRAM, stores)
                        .cohort()
                        .mentees()
                        .size()))
                .isEqualTo(2);
        assertThatThrownBy(() ->
                        store.write(stores -> new Agreeing(later).speak(actor(OF_45), run.id(), Set.of(), stores)))
                .isInstanceOf(RefusedException.class)
                .hasMessage("agreement-too-late");
    }

    @Test
    void onlyCoordinatorsHaveAWordAndOnlyOnTheNewestProposal() {
        assertThatThrownBy(() -> store.write(
                        stores -> new Agreeing(at(Duration.ZERO)).speak(OFFICE, run.id(), Set.of(), stores)))
                .hasMessage("agreement-is-the-coordinators");
        store.write(stores -> {
            stores.matchRuns().add(Invented.run(ACROSS), Invented.inputs());
            return true;
        });
        assertThatThrownBy(() -> speak(OF_27, Set.of())).hasMessage("superseded-run");
    }

    private Offered approve(Actor actor, Predicate<ParticipantId> canBeAsked) {
        return store.write(stores -> new Matchmaking(at(Duration.ZERO), canBeAsked).approve(actor, run.id(), stores))
                .orElseThrow();
    }

    private Agreeing.Spoken speak(Appointment held, Set<ParticipantId> declined) {
        return store.write(stores -> new Agreeing(at(Duration.ZERO)).speak(actor(held), run.id(), declined, stores));
    }

    private List<Pairing> pairings() {
        return store.read(stores -> stores.pairings().in(Invented.PROGRAM));
    }

    private List<Agreement> words() {
        return store.read(stores -> stores.agreements().on(run.id()));
    }

    private List<ParticipantId> waiting() {
        return store
                .read(stores -> new Matchmaking(at(Duration.ZERO))
                        .gather(OFFICE, Invented.PROGRAM, stores)
                        .cohort()
                        .mentees())
                .stream()
                .map(mentee -> mentee.id())
                .toList();
    }

    private static Actor actor(Appointment held) {
        return new Actor(held.participant(), List.of(held));
    }

    private static Clock at(Duration later) {
        return Clock.fixed(Invented.MORNING.plus(later), ZoneOffset.UTC);
    }

    private static Appointment coordinator(String id, int district) {
        return new Appointment(Invented.PROGRAM, new ParticipantId(id), Role.COORDINATOR, new DistrictNumber(district));
    }

    private static Participant of(Participant person, @Nullable Integer district) {
        return new Participant(
                person.id(),
                person.name(),
                person.email(),
                district == null ? null : new DistrictNumber(district),
                person.languages(),
                person.locale());
    }
}
