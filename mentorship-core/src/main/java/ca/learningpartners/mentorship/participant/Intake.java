package ca.learningpartners.mentorship.participant;

import ca.learningpartners.mentorship.program.ProgramId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What is known of somebody for a match, question by question in the order they are asked, whoever said it. The first
 * two questions are enough to be matched by; every other one makes the match more telling.
 *
 * @param part {@code MENTEE} or {@code MENTOR}
 * @param answers what is known, one for each question the person is asked; some may be blank
 * @param answered the questions the person answered themselves
 */
public record Intake(
        ProgramId program, Participant person, Role part, List<Answer> answers, Map<Question, Answered> answered) {

    /** How many questions, from the first, are enough. */
    public static final int ENOUGH = 2;

    public Intake {
        answers = List.copyOf(answers);
        answered = Collections.unmodifiableMap(new TreeMap<>(answered));
    }

    /** What is known of somebody; empty for who has no part to be matched in. */
    public static Optional<Intake> of(Enrolments enrolments, ProgramId program, ParticipantId person) {
        return enrolments
                .mentee(program, person)
                .map(mentee -> new Intake(
                        program, mentee.person(), Role.MENTEE, mentee.answers(), answered(enrolments, program, person)))
                .or(() -> enrolments
                        .mentor(program, person)
                        .map(mentor -> new Intake(
                                program,
                                mentor.person(),
                                Role.MENTOR,
                                mentor.answers(),
                                answered(enrolments, program, person))));
    }

    private static Map<Question, Answered> answered(Enrolments enrolments, ProgramId program, ParticipantId person) {
        return enrolments.answeredBy(person).stream()
                .filter(each -> each.program().equals(program))
                .collect(Collectors.toMap(Answered::question, each -> each));
    }

    /** The questions the person is asked, in their order. */
    public List<Question> questions() {
        return answers.stream().map(Answer::question).toList();
    }

    /** What is known to a question; empty if the person is not asked it. */
    public Optional<Answer> answer(Question question) {
        return answers.stream().filter(each -> each.question() == question).findFirst();
    }

    /** The questions to which nothing is known yet, in their order. */
    public List<Question> open() {
        return answers.stream().filter(this::isOpen).map(Answer::question).toList();
    }

    /** Whether the first questions are answered, so that a match has something to go by. */
    public boolean suffices() {
        return answers.stream().limit(ENOUGH).noneMatch(this::isOpen);
    }

    private boolean isOpen(Answer answer) {
        Question question = answer.question();
        return answer.isBlank() && (question.staysOpenWhileBlank() || !answered.containsKey(question));
    }
}
