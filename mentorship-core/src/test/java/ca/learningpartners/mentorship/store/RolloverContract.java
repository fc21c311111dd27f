package ca.learningpartners.mentorship.store;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Willing;
import ca.learningpartners.mentorship.participant.Willingness;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.program.ProgramTemplate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is promised when a program year follows another, and of what people said yes to of their own accord. */
public interface RolloverContract extends KeepingStore {

    ProgramId NEXT_YEAR = new ProgramId("bcssa-2027");
    ProgramId TEACHERS = new ProgramId("ptmp-2027");

    @Test
    default void aPartnershipThatGoesOnTakesItsPlaceInTheNextProgramYear() {
        settleThreePrograms();
        Pairing standing = accepted(Invented.PROGRAM, Invented.ODILE);
        assertThat(heldElsewhere(NEXT_YEAR)).containsExactly(Map.entry(Invented.ROBIN.id(), 1));
        assertThat(heldElsewhere(Invented.PROGRAM)).isEmpty();
        assertThat(heldElsewhere(TEACHERS)).isEmpty();

        Pairing next = Invented.offer(NEXT_YEAR, Invented.XWEX, Invented.ROBIN);
        assertThat(offer(next)).isFalse();
        conclude(standing);
        assertThat(heldElsewhere(NEXT_YEAR)).isEmpty();
        assertThat(offer(next)).isTrue();
    }

    @Test
    default void offersInTwoProgramYearsShareThePlaceAndTheFirstYesHasIt() {
        settleThreePrograms();
        Pairing here = Invented.offer(Invented.PROGRAM, Invented.ODILE, Invented.ROBIN);
        Pairing next = Invented.offer(NEXT_YEAR, Invented.XWEX, Invented.ROBIN);
        assertThat(offer(here)).isTrue();
        assertThat(offer(next)).isTrue();
        List<Boolean> answers = AtOnce.call(List.of(here, next), offer -> accept(offer.accept(offer.mentee(), at(1))));
        assertThat(answers).filteredOn(yes -> yes).hasSize(1);
    }

    @Test
    default void anotherKindOfProgramHasPlacesOfItsOwn() {
        settleThreePrograms();
        accepted(Invented.PROGRAM, Invented.ODILE);
        Pairing teachers = Invented.offer(TEACHERS, Invented.XWEX, Invented.ROBIN);
        assertThat(offer(teachers)).isTrue();
        assertThat(accept(teachers.accept(Invented.XWEX.id(), at(1)))).isTrue();
    }

    @Test
    default void aYesIsKeptOnceForEachThing() {
        settleThreePrograms();
        Willing further = new Willing(Invented.PROGRAM, Willingness.FURTHER_TERM, new Fact(Invented.ROBIN.id(), at(1)));
        Willing later = new Willing(Invented.PROGRAM, Willingness.FURTHER_TERM, new Fact(Invented.ROBIN.id(), at(2)));
        Willing other = new Willing(Invented.PROGRAM, Willingness.MENTORING, new Fact(Invented.ROBIN.id(), at(2)));
        assertThat(say(further)).isTrue();
        assertThat(say(later)).isFalse();
        assertThat(say(other)).isTrue();
        assertThat(list(stores -> stores.willing().in(Invented.PROGRAM))).containsExactlyInAnyOrder(further, other);
        assertThat(list(stores -> stores.willing().in(NEXT_YEAR))).isEmpty();
        boolean said =
                read(stores -> stores.willing().has(Invented.PROGRAM, Invented.ROBIN.id(), Willingness.FURTHER_TERM));
        assertThat(said).isTrue();
    }

    private void settleThreePrograms() {
        write(stores -> {
            Invented.settle(stores);
            stores.programs().save(program("bcssa", NEXT_YEAR));
            stores.programs().save(program("ptmp", TEACHERS));
            for (ProgramId program : List.of(Invented.PROGRAM, NEXT_YEAR, TEACHERS)) {
                stores.enrolments().save(Invented.carrying(program, Invented.ROBIN, 1));
            }
        });
    }

    private static Program program(String template, ProgramId id) {
        return Program.of(ProgramTemplate.newest(template).orElseThrow(), id, LocalDate.of(2027, 8, 1));
    }

    private Pairing accepted(ProgramId program, Participant mentee) {
        Pairing offer = Invented.offer(program, mentee, Invented.ROBIN);
        assertThat(offer(offer)).isTrue();
        Pairing accepted = offer.accept(mentee.id(), at(1));
        assertThat(accept(accepted)).isTrue();
        return accepted;
    }

    private Map<ParticipantId, Integer> heldElsewhere(ProgramId program) {
        return read(stores -> stores.pairings().placesHeldElsewhere(program));
    }

    private boolean offer(Pairing pairing) {
        return store().write(stores -> stores.pairings().offer(pairing, 1));
    }

    private boolean accept(Pairing accepted) {
        return store().write(stores -> stores.pairings().accept(accepted));
    }

    private void conclude(Pairing standing) {
        write(stores -> stores.pairings().conclude(standing.conclude(new Fact(standing.mentee(), at(2)))));
    }

    private boolean say(Willing willing) {
        return store().write(stores -> stores.willing().add(willing));
    }

    private static Instant at(int hours) {
        return Invented.MORNING.plusSeconds(hours * 3600L);
    }
}
