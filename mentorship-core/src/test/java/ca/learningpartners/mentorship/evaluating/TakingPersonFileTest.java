package ca.learningpartners.mentorship.evaluating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.learningpartners.mentorship.consent.Consent;
import ca.learningpartners.mentorship.consent.Terms;
import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.objective.ObjectiveCode;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Appointment;
import ca.learningpartners.mentorship.participant.Boundaries;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.Mentee;
import ca.learningpartners.mentorship.participant.Mentor;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.participant.Setting;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.program.ProgramTemplate;
import ca.learningpartners.mentorship.pulse.PulseAnswer;
import ca.learningpartners.mentorship.session.Means;
import ca.learningpartners.mentorship.session.Session;
import ca.learningpartners.mentorship.session.SessionId;
import ca.learningpartners.mentorship.store.InMemoryStore;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.text.Language;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class TakingPersonFileTest {

    private static final Instant NOW = Instant.parse("2026-11-21T18:00:00Z");
    private static final ZoneId ZONE = ZoneId.of("America/Vancouver");
    private static final ParticipantId EVA = new ParticipantId("eva");

    private final InMemoryStore store = new InMemoryStore();
    private final Program program = Program.of(
            ProgramTemplate.newest("bcssa").orElseThrow(), new ProgramId("leaders"), LocalDate.of(2026, 8, 1));

    private void agree(int people) {
        store.write(stores -> {
            stores.programs().save(program);
            for (int number = 0; number < people; number++) {
                ParticipantId id = new ParticipantId("nm-" + number);
                Participant person = person(id, "Person " + number, 27);
                stores.participants().save(person);
                stores.enrolments()
                        .save(new Mentee(
                                program.id(),
                                person,
                                "",
                                "Principal",
                                LocalDate.of(2026, 8, 1 + number % 20),
                                Setting.UNKNOWN,
                                List.of(),
                                Set.of(),
                                Map.of(),
                                false,
                                Boundaries.NONE));
                stores.consents().add(new Consent(program.id(), Terms.EVALUATION, 1, true, new Fact(id, NOW)));
            }
            return true;
        });
    }

    private static Participant person(ParticipantId id, String name, int district) {
        return new Participant(
                id, name, null, new DistrictNumber(district), new TreeSet<>(Set.of(Language.ENGLISH)), Locale.CANADA);
    }

    private PersonFile take(Role role) {
        Actor eva = new Actor(EVA, List.of(new Appointment(program.id(), EVA, role, null)));
        return store.write(stores -> new TakingPersonFile(stores, ZONE).take(eva, program, NOW));
    }

    private static String cell(PersonFile file, String person, String column) {
        return file.rows().stream()
                .filter(row -> row.person().value().equals(person))
                .map(row -> row.cells().get(file.heads().indexOf(column)))
                .findFirst()
                .orElseThrow();
    }

    /** A partnership of nm-0 since October 10, with two contacts in its first month, one now, and a pulse. */
    private void meet(Stores stores) {
        ParticipantId mentee = new ParticipantId("nm-0");
        ParticipantId mentor = new ParticipantId("mt-1");
        Instant october = Instant.parse("2026-10-10T18:00:00Z");
        PairingId id = new PairingId("p-0");
        Participant accompanying = person(mentor, "Mentor", 45);
        stores.participants().save(accompanying);
        stores.enrolments()
                .save(new Mentor(
                        program.id(),
                        accompanying,
                        "",
                        "Superintendent",
                        9,
                        true,
                        true,
                        1,
                        Setting.UNKNOWN,
                        Map.of(),
                        List.of(),
                        Map.of(),
                        Boundaries.NONE));
        Pairing offer =
                Pairing.offer(id, program.id(), mentee, mentor, null, new Fact(EVA, october), Duration.ofDays(14));
        stores.pairings().offer(offer, 1);
        stores.pairings().accept(offer.accept(mentee, october));
        stores.pairings().accept(offer.accept(mentee, october).accept(mentor, october));
        for (String day : List.of("2026-10-12", "2026-11-02", "2026-11-20")) {
            stores.sessions()
                    .add(new Session(
                            new SessionId("s-" + day),
                            id,
                            LocalDate.parse(day),
                            30,
                            Means.PHONE,
                            new TreeSet<ObjectiveCode>(),
                            "a word between two",
                            mentee,
                            NOW));
        }
        stores.pulses().say(new PulseAnswer(program.id(), id, mentee, 30, 1, 4, NOW));
    }

    @Test
    void everybodyWhoAgreesHasARowAndReadsThatItWasTaken() {
        agree(12);
        store.write(stores -> {
            meet(stores);
            return true;
        });
        PersonFile file = take(Role.EVALUATOR);
        assertThat(file.rows()).hasSize(12);
        assertThat(cell(file, "nm-3", "began")).isEqualTo("2026-08");
        assertThat(cell(file, "nm-3", "place")).isEqualTo("district 27");
        assertThat(cell(file, "nm-0", "contacts/1")).isEqualTo("2");
        assertThat(cell(file, "nm-0", "contacts/2"))
                .as("a month that is not over")
                .isEmpty();
        assertThat(cell(file, "nm-0", "minutes")).isEqualTo("90");
        assertThat(cell(file, "nm-0", "pulse/30")).isEqualTo("4");
        assertThat(cell(file, "nm-1", "minutes")).isEmpty();
        assertThat(file.rows().toString()).doesNotContain("a word between two", "Person");
        List<Act> told = store.read(stores -> stores.audit().on("nm-7", 5));
        assertThat(told).extracting(Act::verb).containsExactly("evaluation-file-taken");
    }

    @Test
    void nobodyButAnEvaluatorTakesItAndNobodyIfFewAgree() {
        agree(9);
        assertThatThrownBy(() -> take(Role.EVALUATOR))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("evaluation-file-few"));
        assertThatThrownBy(() -> take(Role.OFFICE))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("unknown-program"));
    }
}
