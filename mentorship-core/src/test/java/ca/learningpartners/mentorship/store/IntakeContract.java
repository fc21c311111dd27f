package ca.learningpartners.mentorship.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Answer;
import ca.learningpartners.mentorship.participant.Answered;
import ca.learningpartners.mentorship.participant.AnsweringQuestion;
import ca.learningpartners.mentorship.participant.Appointment;
import ca.learningpartners.mentorship.participant.Expertise;
import ca.learningpartners.mentorship.participant.Intake;
import ca.learningpartners.mentorship.participant.Mentee;
import ca.learningpartners.mentorship.participant.Mentor;
import ca.learningpartners.mentorship.participant.Need;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.Question;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.participant.SchoolKind;
import ca.learningpartners.mentorship.participant.SharedContext;
import ca.learningpartners.mentorship.participant.Trend;
import ca.learningpartners.mentorship.program.Topic;
import ca.learningpartners.mentorship.text.Language;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Saying something about oneself, on a store. */
public interface IntakeContract extends KeepingStore {

    Answer.Needs BUDGET = new Answer.Needs(List.of(new Need(new Topic("budget"), 3, 2)));

    @Test
    default void oneEnrolmentIsFoundAmongMany() {
        settled();
        assertThat(found(stores -> stores.enrolments().mentee(Invented.PROGRAM, Invented.ODILE.id())))
                .contains(Invented.bareMentee(Invented.PROGRAM, Invented.ODILE));
        assertThat(found(stores -> stores.enrolments().mentor(Invented.PROGRAM, Invented.WAI_LAM.id())))
                .contains(Invented.mentor(Invented.PROGRAM, Invented.WAI_LAM));
        assertThat(found(stores -> stores.enrolments().mentor(Invented.PROGRAM, Invented.ODILE.id())))
                .isEmpty();
        assertThat(found(stores -> stores.enrolments().mentee(Invented.OTHER_PROGRAM, Invented.ODILE.id())))
                .isEmpty();
    }

    @Test
    default void anAnswerIsKeptByItselfAndToldToTheAuditTrail() {
        settled();
        Intake intake = answer(Invented.ODILE, BUDGET, "");
        assertThat(intake.answer(Question.NEEDS)).contains(BUDGET);
        assertThat(intake.answered()).containsOnlyKeys(Question.NEEDS);
        Mentee odile = found(stores -> stores.enrolments().mentee(Invented.PROGRAM, Invented.ODILE.id()))
                .orElseThrow();
        assertThat(odile.answering(new Answer.Needs(List.of())))
                .isEqualTo(Invented.bareMentee(Invented.PROGRAM, Invented.ODILE));
        assertThat(list(stores -> stores.audit().on(Invented.ODILE.id().value(), 9)))
                .extracting(act -> act.actor() + " " + act.verb() + " " + act.at())
                .containsExactly("m-odile needs-answered " + Invented.MORNING);
    }

    @Test
    default void everyQuestionOfAMenteeIsKept() {
        settled();
        List<Answer> answers = List.of(
                BUDGET,
                new Answer.Issues(Map.of(new Topic("staffing"), 4)),
                new Answer.Duties(Set.of(new Topic("budget"))),
                new Answer.Distance(true),
                languages("fr", "squ"),
                new Answer.Place(null, 3),
                new Answer.Schools(120, Map.of(SchoolKind.VILLAGE, 2), Set.of(SharedContext.FRANCOPHONE), Trend.GROWTH),
                new Answer.NoContact(Set.of(Invented.WAI_LAM.id())));
        answers.forEach(answer -> answer(Invented.ODILE, answer, seen(Invented.ODILE, answer.question())));
        Intake intake = intake(Invented.ODILE);
        assertThat(intake.answers()).isEqualTo(answers);
        assertThat(intake.open()).isEmpty();
        assertThat(intake.answered().keySet()).containsExactlyInAnyOrderElementsOf(intake.questions());
    }

    @Test
    default void everyQuestionOfAMentorIsKept() {
        settled();
        List<Answer> answers = List.of(
                new Answer.Offers(Map.of(new Topic("budget"), 4)),
                new Answer.Experience(List.of(new Expertise(new Topic("staffing"), 3, 2024))),
                new Answer.Taking(true, 1),
                new Answer.Issues(Map.of()),
                new Answer.Years(14),
                languages("en"),
                new Answer.Place(null, null),
                new Answer.Schools(null, Map.of(), Set.of(), null),
                new Answer.NoContact(Set.of()));
        answers.forEach(answer -> answer(Invented.WAI_LAM, answer, seen(Invented.WAI_LAM, answer.question())));
        Intake intake = intake(Invented.WAI_LAM);
        assertThat(intake.answers()).isEqualTo(answers);
        assertThat(intake.open()).containsExactly(Question.ISSUES);
        Mentor kept = found(stores -> stores.enrolments().mentor(Invented.PROGRAM, Invented.WAI_LAM.id()))
                .orElseThrow();
        assertThat(kept.trained()).isTrue();
    }

    @Test
    default void theSameAnswerAgainChangesNothing() {
        settled();
        answer(Invented.ODILE, BUDGET, "");
        answer(Invented.ODILE, BUDGET, "");
        assertThat(list(stores -> stores.audit().on(Invented.ODILE.id().value(), 9)))
                .hasSize(1);
    }

    @Test
    default void whatSomebodyDidNotSeeIsNotOverwritten() {
        settled();
        answer(Invented.ODILE, BUDGET, "");
        Answer other = new Answer.Needs(List.of(new Need(new Topic("staffing"), 1, 1)));
        assertThatThrownBy(() -> answer(Invented.ODILE, other, "")).hasMessage("answered-meanwhile");
        assertThat(intake(Invented.ODILE).answer(Question.NEEDS)).contains(BUDGET);
        assertThat(answer(Invented.ODILE, other, BUDGET.written()).answer(Question.NEEDS))
                .contains(other);
    }

    @Test
    default void aWishForNoContactLeavesLinesOfReportAndVetoesAlone() {
        settled();
        write(stores -> stores.enrolments().save(Invented.mentee(Invented.PROGRAM, Invented.ODILE)));
        answer(Invented.ODILE, new Answer.NoContact(Set.of()), seen(Invented.ODILE, Question.NO_CONTACT));
        Mentee before = Invented.mentee(Invented.PROGRAM, Invented.ODILE);
        assertThat(found(stores -> stores.enrolments().mentee(Invented.PROGRAM, Invented.ODILE.id())))
                .contains(before.answering(new Answer.NoContact(Set.of())));
    }

    @Test
    default void whenSomebodyAnsweredStaysWhateverBecomesOfTheEnrolment() {
        settled();
        answer(Invented.ODILE, BUDGET, "");
        write(stores -> stores.enrolments().save(Invented.bareMentee(Invented.PROGRAM, Invented.ODILE)));
        Answered noted = new Answered(Invented.PROGRAM, Invented.ODILE.id(), Question.NEEDS, Invented.MORNING);
        assertThat(list(stores -> stores.enrolments().answered(Invented.PROGRAM)))
                .containsExactly(noted);
        assertThat(list(stores -> stores.enrolments().answeredBy(Invented.ODILE.id())))
                .containsExactly(noted);
        assertThat(list(stores -> stores.enrolments().answered(Invented.OTHER_PROGRAM)))
                .isEmpty();
        assertThat(list(stores -> stores.enrolments().answeredBy(Invented.WAI_LAM.id())))
                .isEmpty();
    }

    private void settled() {
        write(stores -> {
            Invented.settle(stores);
            stores.enrolments().save(Invented.bareMentee(Invented.PROGRAM, Invented.ODILE));
            stores.enrolments().save(Invented.mentee(Invented.PROGRAM, Invented.XWEX));
            stores.enrolments().save(Invented.mentor(Invented.PROGRAM, Invented.WAI_LAM));
            stores.appointments().add(new Appointment(Invented.PROGRAM, Invented.ODILE.id(), Role.MENTEE, null));
            stores.appointments().add(new Appointment(Invented.PROGRAM, Invented.WAI_LAM.id(), Role.MENTOR, null));
        });
    }

    private Intake intake(Participant person) {
        return found(stores -> Intake.of(stores.enrolments(), Invented.PROGRAM, person.id()))
                .orElseThrow();
    }

    private String seen(Participant person, Question question) {
        return intake(person).answer(question).orElseThrow().written();
    }

    private Intake answer(Participant person, Answer answer, String seen) {
        return store().write(stores -> new AnsweringQuestion(
                        stores.programs(),
                        stores.participants(),
                        stores.appointments(),
                        stores.enrolments(),
                        stores.audit())
                .answer(
                        new Actor(person.id(), stores.appointments().of(person.id())),
                        Invented.PROGRAM,
                        answer,
                        seen,
                        Invented.SEPTEMBER,
                        Invented.MORNING));
    }

    private static Answer.Languages languages(String... tags) {
        TreeSet<Language> languages = new TreeSet<>();
        for (String tag : tags) {
            languages.add(new Language(tag));
        }
        return new Answer.Languages(languages);
    }
}
