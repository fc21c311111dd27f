package ca.learningpartners.mentorship.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.learningpartners.mentorship.matchmaking.Matchmaking;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Appointment;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.program.MentorTerm;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.program.ProgramTemplate;
import ca.learningpartners.mentorship.store.InMemoryStore;
import ca.learningpartners.mentorship.store.Invented;
import ca.learningpartners.mentorship.store.Store;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Robin's years as a mentor, over two program years of the leaders and one of the teachers. */
class MentorTermsTest {

    private static final ZoneId ZONE = ZoneId.of("America/Vancouver");
    private static final ProgramId FIRST = new ProgramId("bcssa-2024");
    private static final ProgramId NEXT = new ProgramId("bcssa-2026");
    private static final ProgramId TEACHERS = new ProgramId("ptmp-2024");

    private final Store store = new InMemoryStore();

    @BeforeEach
    void threeProgramsAreThere() {
        store.write(stores -> {
            Invented.settle(stores);
            for (ProgramId id : List.of(FIRST, NEXT, TEACHERS)) {
                String template = id.value().substring(0, id.value().indexOf('-'));
                stores.programs()
                        .save(Program.of(ProgramTemplate.newest(template).orElseThrow(), id, LocalDate.of(2024, 8, 1)));
                stores.enrolments().save(Invented.carrying(id, Invented.ROBIN, 9));
            }
            return true;
        });
    }

    @Test
    void aTermBeginsWithTheirOwnFirstYesToWhatCameAbout() {
        Pairing never = offered(FIRST, Invented.XWEX, "2024-09-01T19:00:00Z");
        accept(never.accept(Invented.ROBIN.id(), Instant.parse("2024-09-01T20:00:00Z")));
        assertThat(term(FIRST)).isEmpty();
        begun(FIRST, Invented.ODILE, "2024-10-02T05:00:00Z", null);
        begun(FIRST, Invented.WAI_LAM, "2025-03-01T19:00:00Z", null);
        assertThat(term(FIRST)).map(MentorTerm::begun).contains(LocalDate.of(2024, 10, 1));
        assertThat(term(FIRST)).map(MentorTerm::lastDay).contains(LocalDate.of(2026, 9, 30));
        assertThat(term(NEXT)).isEmpty();
    }

    @Test
    void daysInEarlierProgramsOfTheKindCountOnceTowardsFiveYears() {
        begun(FIRST, Invented.ODILE, "2022-09-01T19:00:00Z", "2024-09-01T19:00:00Z");
        begun(FIRST, Invented.WAI_LAM, "2024-08-01T19:00:00Z", "2025-03-01T19:00:00Z");
        begun(TEACHERS, Invented.XWEX, "2020-09-01T19:00:00Z", null);
        begun(NEXT, Invented.ODILE, "2026-09-01T19:00:00Z", null);
        long days =
                LocalDate.of(2022, 9, 1).datesUntil(LocalDate.of(2025, 3, 2)).count();
        assertThat(term(NEXT))
                .map(MentorTerm::mostEnds)
                .contains(LocalDate.of(2031, 8, 31).minusDays(days));
    }

    @Test
    void aFurtherTermIsTheirsToTakeOnce() {
        begun(FIRST, Invented.ODILE, "2024-09-10T19:00:00Z", null);
        goOn(Invented.ROBIN, "2026-09-11T19:00:00Z");
        goOn(Invented.ROBIN, "2026-09-12T19:00:00Z");
        assertThat(term(FIRST)).map(MentorTerm::lastDay).contains(LocalDate.of(2027, 9, 9));
        List<Act> acts = store.read(stores -> stores.audit().on(FIRST.value(), 9));
        assertThat(acts).extracting(Act::verb).containsExactly("further-term-accepted");
        assertThatThrownBy(() -> goOn(Invented.ODILE, "2026-09-11T19:00:00Z"))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("no-further-term"));
    }

    @Test
    void whoseTermIsOverIsGatheredAsSuchAndNobodyElse() {
        begun(FIRST, Invented.ODILE, "2024-09-10T19:00:00Z", "2026-09-01T19:00:00Z");
        assertThat(termsOver("2026-09-10T06:59:59Z")).isEmpty();
        assertThat(termsOver("2026-09-10T07:00:00Z")).containsExactly(Invented.ROBIN);
        goOn(Invented.ROBIN, "2026-09-11T19:00:00Z");
        assertThat(termsOver("2026-09-12T07:00:00Z")).isEmpty();
        assertThat(termsOver("2027-09-10T07:00:00Z")).containsExactly(Invented.ROBIN);
    }

    private List<Participant> termsOver(String now) {
        Clock clock = Clock.fixed(Instant.parse(now), ZONE);
        Actor office = new Actor(
                Invented.GITGAAT.id(), List.of(new Appointment(FIRST, Invented.GITGAAT.id(), Role.OFFICE, null)));
        return store.read(stores -> new Matchmaking(clock)
                .gather(office, FIRST, stores).cohort().termsOver().stream()
                        .map(id -> stores.participants().find(id).orElseThrow())
                        .toList());
    }

    private void goOn(Participant person, String now) {
        store.write(stores -> {
            new GoingOn(stores, Clock.fixed(Instant.parse(now), ZONE))
                    .forAFurtherTerm(new Actor(person.id(), List.of()), FIRST);
            return true;
        });
    }

    private Optional<MentorTerm> term(ProgramId id) {
        return store.read(stores -> {
            Program program = stores.programs().find(id).orElseThrow();
            Optional<MentorTerm> one = MentorTerms.of(stores, program, Invented.ROBIN.id(), ZONE);
            assertThat(Optional.ofNullable(MentorTerms.in(stores, program, ZONE).get(Invented.ROBIN.id())))
                    .isEqualTo(one);
            return one;
        });
    }

    private Pairing offered(ProgramId program, Participant mentee, String at) {
        Pairing offer = Invented.offer(program, mentee.id(), Invented.ROBIN.id(), Instant.parse(at));
        boolean placed = store.write(stores -> stores.pairings().offer(offer, 9));
        assertThat(placed).isTrue();
        return offer;
    }

    private void begun(ProgramId program, Participant mentee, String at, @Nullable String end) {
        Instant moment = Instant.parse(at);
        Pairing begun = offered(program, mentee, at)
                .accept(Invented.ROBIN.id(), moment)
                .accept(mentee.id(), moment.plusSeconds(3600));
        accept(begun);
        if (end != null) {
            Pairing over = begun.conclude(new Fact(mentee.id(), Instant.parse(end)));
            store.write(stores -> stores.pairings().conclude(over));
        }
    }

    private void accept(Pairing accepted) {
        store.write(stores -> stores.pairings().accept(accepted));
    }
}
