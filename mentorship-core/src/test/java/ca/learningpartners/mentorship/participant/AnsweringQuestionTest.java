package ca.learningpartners.mentorship.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.program.Topic;
import ca.learningpartners.mentorship.store.InMemoryStore;
import ca.learningpartners.mentorship.text.Language;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AnsweringQuestionTest {

    private static final Instant NOW = Instant.parse("2026-11-21T18:00:00Z");
    private static final ProgramId LEADERS = CohortSheet.program("bcssa").id();
    private static final ProgramId TEACHERS = CohortSheet.program("ptmp").id();
    private static final ParticipantId TESSA = new ParticipantId("nm-tessa");
    private static final ParticipantId WEI_LIN = new ParticipantId("m-weilin");
    private static final ParticipantId NOOR = new ParticipantId("lead-noor");

    private final InMemoryStore store = new InMemoryStore();

    @BeforeEach
    void import_the_cohort() {
        store.write(stores -> {
            stores.programs().save(CohortSheet.program("bcssa"));
            stores.programs().save(CohortSheet.program("ptmp"));
            ImportedCohort cohort = CohortSheet.good().cohort();
            new ImportingCohort(stores.participants(), stores.enrolments(), stores.appointments(), stores.audit())
                    .save(LEADERS, cohort, "command-line", NOW);
            Mentor teacher = cohort.mentors().get(0);
            stores.enrolments().save(mentorOf(TEACHERS, teacher));
            return true;
        });
    }

    @Test
    void nobody_answers_in_a_program_in_which_they_have_no_part_to_be_matched_in() {
        refuses(NOOR, LEADERS, new Answer.Issues(Map.of()), "unknown-program");
        refuses(TESSA, TEACHERS, new Answer.Issues(Map.of()), "unknown-program");
        refuses(TESSA, new ProgramId("none"), new Answer.Issues(Map.of()), "unknown-program");
    }

    @Test
    void a_mentee_is_not_asked_what_mentors_are_and_the_other_way_round() {
        refuses(TESSA, LEADERS, new Answer.Years(40), "unknown-question");
        refuses(TESSA, LEADERS, new Answer.Taking(true, 1), "unknown-question");
        refuses(WEI_LIN, LEADERS, new Answer.Needs(List.of()), "unknown-question");
        refuses(WEI_LIN, LEADERS, new Answer.Distance(true), "unknown-question");
    }

    @Test
    void topics_are_those_of_the_program() {
        Topic juggling = new Topic("juggling");
        refuses(TESSA, LEADERS, new Answer.Needs(List.of(new Need(juggling, 1, 1))), "unknown-topic");
        refuses(TESSA, LEADERS, new Answer.Issues(Map.of(juggling, 1)), "unknown-topic");
        refuses(TESSA, LEADERS, new Answer.Duties(Set.of(juggling)), "unknown-topic");
        refuses(WEI_LIN, LEADERS, new Answer.Offers(Map.of(juggling, 1)), "unknown-topic");
        refuses(WEI_LIN, LEADERS, new Answer.Experience(List.of(new Expertise(juggling, 1, 2020))), "unknown-topic");
    }

    @Test
    void a_duty_was_last_carried_this_year_at_the_latest() {
        Topic budget = new Topic("budget");
        refuses(WEI_LIN, LEADERS, new Answer.Experience(List.of(new Expertise(budget, 3, 2027))), "year-to-come");
        answer(WEI_LIN, LEADERS, new Answer.Experience(List.of(new Expertise(budget, 3, 2026))));
    }

    @Test
    void where_the_province_alone_sets_the_places_a_mentor_offers_no_more() {
        assertThat(AnsweringQuestion.mostPlaces(CohortSheet.program("bcssa"), 1))
                .isEqualTo(1);
        answer(WEI_LIN, LEADERS, new Answer.Taking(true, 2));
        refuses(WEI_LIN, LEADERS, new Answer.Taking(true, 3), "places-out-of-range");
        refuses(WEI_LIN, LEADERS, new Answer.Taking(true, 0), "places-out-of-range");
        answer(WEI_LIN, LEADERS, new Answer.Taking(false, 0));
        refuses(WEI_LIN, LEADERS, new Answer.Taking(true, 2), "places-out-of-range");
    }

    @Test
    void where_each_district_sets_them_a_mentor_may() {
        answer(WEI_LIN, TEACHERS, new Answer.Taking(true, AnsweringQuestion.MOST_PLACES));
        refuses(WEI_LIN, TEACHERS, new Answer.Taking(true, AnsweringQuestion.MOST_PLACES + 1), "places-out-of-range");
    }

    @Test
    void years_have_a_bound() {
        refuses(WEI_LIN, LEADERS, new Answer.Years(-1), "years-out-of-range");
        refuses(WEI_LIN, LEADERS, new Answer.Years(61), "years-out-of-range");
        answer(WEI_LIN, LEADERS, new Answer.Years(60));
    }

    @Test
    void somebody_works_in_one_language_at_least_and_in_a_dozen_at_most() {
        refuses(TESSA, LEADERS, new Answer.Languages(new TreeSet<>()), "language-needed");
        refuses(TESSA, LEADERS, languages(13), "too-many-languages");
        answer(TESSA, LEADERS, languages(12));
        assertThat(store.read(stores -> stores.participants().find(TESSA))
                        .orElseThrow()
                        .languages())
                .hasSize(12);
    }

    @Test
    void a_list_of_no_contact_names_others_of_the_program_and_not_too_many() {
        refuses(TESSA, LEADERS, new Answer.NoContact(Set.of(TESSA)), "names-oneself");
        refuses(TESSA, LEADERS, new Answer.NoContact(Set.of(new ParticipantId("nobody"))), "unknown-person");
        Set<ParticipantId> many = IntStream.rangeClosed(0, AnsweringQuestion.MOST_NO_CONTACT)
                .mapToObj(i -> new ParticipantId("p" + i))
                .collect(Collectors.toSet());
        refuses(TESSA, LEADERS, new Answer.NoContact(many), "too-many-no-contact");
        answer(TESSA, LEADERS, new Answer.NoContact(Set.of(WEI_LIN, NOOR)));
    }

    @Test
    void two_answers_are_enough_and_nothing_said_is_none() {
        store.write(stores -> {
            stores.enrolments()
                    .save(stores.enrolments()
                            .mentee(LEADERS, TESSA)
                            .orElseThrow()
                            .answering(new Answer.Needs(List.of()))
                            .answering(new Answer.Issues(Map.of())));
            return true;
        });
        assertThat(intake(TESSA).suffices()).isFalse();
        assertThat(intake(TESSA).open()).containsExactly(Question.NEEDS, Question.ISSUES, Question.NO_CONTACT);
        answer(TESSA, LEADERS, new Answer.Needs(List.of()));
        assertThat(intake(TESSA).open()).contains(Question.NEEDS);
        answer(TESSA, LEADERS, new Answer.Needs(List.of(new Need(new Topic("budget"), 1, 1))));
        answer(TESSA, LEADERS, new Answer.Issues(Map.of(new Topic("budget"), 1)));
        assertThat(intake(TESSA).suffices()).isTrue();
        answer(TESSA, LEADERS, new Answer.NoContact(Set.of()));
        assertThat(intake(TESSA).open()).isEmpty();
    }

    @Test
    void what_an_import_says_counts_as_known_until_somebody_says_it_themselves() {
        assertThat(intake(WEI_LIN).suffices()).isTrue();
        assertThat(intake(WEI_LIN).open()).containsExactly(Question.SCHOOLS);
        assertThat(intake(WEI_LIN).answered()).isEmpty();
    }

    private Intake intake(ParticipantId person) {
        return store.read(stores -> Intake.of(stores.enrolments(), LEADERS, person))
                .orElseThrow();
    }

    private void answer(ParticipantId person, ProgramId program, Answer answer) {
        store.write(stores -> {
            String seen = Intake.of(stores.enrolments(), program, person)
                    .flatMap(intake -> intake.answer(answer.question()))
                    .map(Answer::written)
                    .orElse("");
            return new AnsweringQuestion(
                            stores.programs(),
                            stores.participants(),
                            stores.appointments(),
                            stores.enrolments(),
                            stores.audit())
                    .answer(
                            new Actor(person, stores.appointments().of(person)),
                            program,
                            answer,
                            seen,
                            LocalDate.of(2026, 11, 21),
                            NOW);
        });
    }

    private void refuses(ParticipantId person, ProgramId program, Answer answer, String code) {
        List<Answered> before = store.read(stores -> stores.enrolments().answeredBy(person));
        assertThatThrownBy(() -> answer(person, program, answer))
                .isInstanceOf(RefusedException.class)
                .hasMessage(code);
        List<Answered> after = store.read(stores -> stores.enrolments().answeredBy(person));
        assertThat(after).isEqualTo(before);
    }

    private static Mentor mentorOf(ProgramId program, Mentor mentor) {
        return new Mentor(
                program,
                mentor.person(),
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

    private static Answer.Languages languages(int many) {
        return new Answer.Languages(IntStream.range(0, many)
                .mapToObj(i -> new Language(String.format(Locale.ROOT, "q%c", 'a' + i)))
                .collect(Collectors.toCollection(TreeSet::new)));
    }
}
