package ca.learningpartners.mentorship.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.privacy.AuditTrail;
import ca.learningpartners.mentorship.privacy.ChainHead;
import ca.learningpartners.mentorship.privacy.LinkedAct;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.program.Topic;
import ca.learningpartners.mentorship.text.Language;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ImportingCohortTest {

    private static final Instant NOW = Instant.parse("2026-11-21T18:00:00Z");
    private static final ProgramId PROGRAM = CohortSheet.program("bcssa").id();
    private static final ParticipantId TESSA = new ParticipantId("nm-tessa");

    private final Kept kept = new Kept();

    private ImportingCohort.Counts save(CohortSheet sheet) {
        return new ImportingCohort(kept, kept, kept, kept).save(PROGRAM, sheet.cohort(), "command-line", NOW);
    }

    @Test
    void everyone_of_a_new_cohort_is_added_and_told_to_the_audit_trail() {
        assertThat(save(CohortSheet.good())).isEqualTo(new ImportingCohort.Counts(4, 0, 0));
        assertThat(kept.mentees(PROGRAM)).hasSize(1);
        assertThat(kept.mentors(PROGRAM)).hasSize(1);
        assertThat(kept.in(PROGRAM)).hasSize(5);
        assertThat(kept.acts).hasSize(4).contains(new Act("command-line", "participant-imported", "nm-tessa", NOW));
    }

    @Test
    void the_same_file_again_changes_nothing() {
        save(CohortSheet.good());
        int writes = kept.writes;

        assertThat(save(CohortSheet.good())).isEqualTo(new ImportingCohort.Counts(0, 0, 4));
        assertThat(kept.writes).isEqualTo(writes);
    }

    @Test
    void a_person_counts_as_changed_once_whatever_changed() {
        save(CohortSheet.good());

        var counts = save(CohortSheet.good()
                .set(CohortSheet.TESSA, "name", "Tessa Lindqvist-Ray")
                .set(CohortSheet.TESSA, "needs", "budget:4:3")
                .set(CohortSheet.WEI_LIN, "capacity", "3")
                .set(CohortSheet.NOOR, "role", "coordinator;office;assistant"));

        assertThat(counts).isEqualTo(new ImportingCohort.Counts(0, 3, 1));
        assertThat(kept.mentees(PROGRAM).get(0).person().name()).isEqualTo("Tessa Lindqvist-Ray");
        assertThat(kept.acts).contains(new Act("command-line", "participant-changed-by-import", "nm-tessa", NOW));
    }

    @Test
    void an_import_never_takes_away_a_veto_or_a_wish_for_no_contact() {
        save(CohortSheet.good());
        var declined = new ParticipantId("m-weilin");
        var avoided = new ParticipantId("m-other");
        Mentee tessa = kept.mentees(PROGRAM).get(0);
        kept.save(with(tessa, new Boundaries(Set.of(avoided), tessa.boundaries().reportingLines(), Set.of(declined))));

        assertThat(save(CohortSheet.good())).isEqualTo(new ImportingCohort.Counts(0, 0, 4));
        save(CohortSheet.good().set(CohortSheet.TESSA, "no_contact", "office-1"));

        Boundaries boundaries = kept.mentees(PROGRAM).get(0).boundaries();
        assertThat(boundaries.vetoes()).containsExactly(declined);
        assertThat(boundaries.noContact()).containsExactlyInAnyOrder(avoided, new ParticipantId("office-1"));
    }

    @Test
    void what_somebody_said_themselves_stays_and_is_told() {
        save(CohortSheet.good());
        Answer.Needs own = new Answer.Needs(List.of(new Need(new Topic("staffing"), 4, 3)));
        kept.save(kept.mentees(PROGRAM).get(0).answering(own));
        kept.note(new Answered(PROGRAM, TESSA, Question.NEEDS, NOW));
        kept.note(new Answered(PROGRAM, TESSA, Question.DUTIES, NOW));

        ImportingCohort.Counts counts = save(CohortSheet.good().set(CohortSheet.TESSA, "issues", "staffing:2"));

        Mentee tessa = kept.mentees(PROGRAM).get(0);
        assertThat(tessa.needs()).isEqualTo(own.needs());
        assertThat(tessa.issues()).isEqualTo(Map.of(new Topic("staffing"), 2));
        assertThat(counts.changed()).isEqualTo(1);
        assertThat(counts.kept()).isEqualTo(Map.of(TESSA, Set.of(Question.NEEDS)));
    }

    @Test
    void languages_somebody_named_in_another_program_stay_too() {
        save(CohortSheet.good());
        Participant french =
                kept.people.get(TESSA).answering(new Answer.Languages(new TreeSet<>(Set.of(Language.FRENCH))));
        kept.save(french);
        kept.note(new Answered(new ProgramId("another"), TESSA, Question.LANGUAGES, NOW));

        ImportingCohort.Counts counts = save(CohortSheet.good().set(CohortSheet.TESSA, "name", "Tessa Ray"));

        assertThat(kept.people.get(TESSA).languages()).containsExactly(Language.FRENCH);
        assertThat(kept.people.get(TESSA).name()).isEqualTo("Tessa Ray");
        assertThat(counts.kept()).isEqualTo(Map.of(TESSA, Set.of(Question.LANGUAGES)));
    }

    @Test
    void a_file_adds_to_a_list_of_no_contact_and_says_nothing_of_it() {
        save(CohortSheet.good());
        kept.note(new Answered(PROGRAM, TESSA, Question.NO_CONTACT, NOW));

        ImportingCohort.Counts counts = save(CohortSheet.good().set(CohortSheet.TESSA, "no_contact", "office-1"));

        assertThat(kept.mentees(PROGRAM).get(0).boundaries().noContact())
                .containsExactly(new ParticipantId("office-1"));
        assertThat(counts.kept()).isEmpty();
    }

    private static Mentee with(Mentee mentee, Boundaries boundaries) {
        return new Mentee(
                mentee.program(),
                mentee.person(),
                mentee.branch(),
                mentee.position(),
                mentee.positionStart(),
                mentee.setting(),
                mentee.needs(),
                mentee.duties(),
                mentee.issues(),
                mentee.prefersDistance(),
                boundaries);
    }

    @Test
    void nobody_becomes_mentor_and_mentee_of_one_program() {
        save(CohortSheet.good());
        int writes = kept.writes;
        ImportedCohort turned = new ImportedCohort(
                List.of(), List.of(), List.of(mentor(kept.mentees(PROGRAM).get(0))), List.of());

        assertThatThrownBy(() -> new ImportingCohort(kept, kept, kept, kept).save(PROGRAM, turned, "command-line", NOW))
                .isInstanceOfSatisfying(RefusedException.class, refused -> {
                    assertThat(refused.refusal().code()).isEqualTo("already-mentee");
                    assertThat(refused.refusal().details()).containsExactly(TESSA);
                });
        assertThat(kept.writes).isEqualTo(writes);
    }

    private static Mentor mentor(Mentee mentee) {
        return new Mentor(
                PROGRAM,
                mentee.person(),
                "",
                "",
                5,
                true,
                true,
                1,
                Setting.UNKNOWN,
                Map.of(),
                List.of(),
                Map.of(),
                Boundaries.NONE);
    }

    /** The four ports on plain collections, counting writes. */
    private static final class Kept implements Participants, Enrolments, Appointments, AuditTrail {

        private final Map<ParticipantId, Participant> people = new TreeMap<>();
        private final Map<ParticipantId, Mentee> mentees = new TreeMap<>();
        private final Map<ParticipantId, Mentor> mentors = new TreeMap<>();
        private final Set<Appointment> appointments = new LinkedHashSet<>();
        private final List<Act> acts = new ArrayList<>();
        private final List<Answered> answered = new ArrayList<>();
        private int writes;

        @Override
        public Optional<Participant> find(ParticipantId id) {
            return Optional.ofNullable(people.get(id));
        }

        @Override
        public List<Participant> withAddress(DistrictNumber district, EmailAddress address) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void save(Participant participant) {
            writes++;
            people.put(participant.id(), participant);
        }

        @Override
        public List<Mentee> mentees(ProgramId program) {
            return List.copyOf(mentees.values());
        }

        @Override
        public List<Mentor> mentors(ProgramId program) {
            return List.copyOf(mentors.values());
        }

        @Override
        public void save(Mentee mentee) {
            writes++;
            mentees.put(mentee.id(), mentee);
        }

        @Override
        public void save(Mentor mentor) {
            writes++;
            mentors.put(mentor.id(), mentor);
        }

        @Override
        public List<Answered> answered(ProgramId program) {
            return answered.stream()
                    .filter(each -> each.program().equals(program))
                    .toList();
        }

        @Override
        public List<Answered> answeredBy(ParticipantId person) {
            return answered.stream()
                    .filter(each -> each.person().equals(person))
                    .toList();
        }

        @Override
        public void note(Answered told) {
            answered.add(told);
        }

        @Override
        public List<Appointment> of(ParticipantId participant) {
            return appointments.stream()
                    .filter(each -> each.participant().equals(participant))
                    .toList();
        }

        @Override
        public List<Appointment> in(ProgramId program) {
            return List.copyOf(appointments);
        }

        @Override
        public void add(Appointment appointment) {
            writes++;
            appointments.add(appointment);
        }

        @Override
        public void add(Act act) {
            writes++;
            acts.add(act);
        }

        @Override
        public List<Act> on(String subject, int limit) {
            return acts.stream().filter(each -> each.subject().equals(subject)).toList();
        }

        @Override
        public ChainHead head() {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<LinkedAct> chain(long after, int limit) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Act> newest(String actor, String verb, String subject) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<LinkedAct> sightingsOf(String subject, long before, int limit) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<LinkedAct> between(Instant from, Instant until, String verbPart, long after, int limit) {
            throw new UnsupportedOperationException();
        }
    }
}
