package ca.learningpartners.mentorship.participant;

import ca.learningpartners.mentorship.program.ProgramId;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What people of a program said themselves, held against what a file says of them: their own word stays. The list of no
 * contact is left out, because there a file only ever adds, and nobody learns from an import what is on it.
 */
final class OwnAnswers {

    private final Enrolments enrolments;
    private final Map<ParticipantId, Set<Question>> answered = new HashMap<>();
    private final SortedMap<ParticipantId, SortedSet<Question>> kept = new TreeMap<>();

    private OwnAnswers(Enrolments enrolments) {
        this.enrolments = enrolments;
    }

    static OwnAnswers in(ProgramId program, Enrolments enrolments) {
        OwnAnswers own = new OwnAnswers(enrolments);
        enrolments.answered(program).stream()
                .filter(each -> each.question() != Question.NO_CONTACT)
                .forEach(each -> own.answered
                        .computeIfAbsent(each.person(), person -> EnumSet.noneOf(Question.class))
                        .add(each.question()));
        return own;
    }

    /** What somebody said themselves and the file says otherwise, as it stays. */
    List<Answer> of(ParticipantId person, List<Answer> read, List<Answer> stored) {
        Set<Question> theirs = answered.getOrDefault(person, Set.of());
        return stored.stream()
                .filter(answer -> theirs.contains(answer.question()))
                .filter(answer -> read.stream().noneMatch(other -> saysTheSame(answer, other)))
                .peek(answer -> keep(person, answer.question()))
                .toList();
    }

    /** The person as the file has it, with the languages they named themselves in any program. */
    Participant languages(Participant read, Participant stored) {
        if (read.languages().equals(stored.languages())
                || enrolments.answeredBy(read.id()).stream().noneMatch(each -> each.question() == Question.LANGUAGES)) {
            return read;
        }
        keep(read.id(), Question.LANGUAGES);
        return read.answering(new Answer.Languages(stored.languages()));
    }

    /** Whose own answers stood against the file so far, and to which questions. */
    SortedMap<ParticipantId, SortedSet<Question>> kept() {
        return kept;
    }

    private void keep(ParticipantId person, Question question) {
        kept.computeIfAbsent(person, any -> new TreeSet<>()).add(question);
    }

    private static boolean saysTheSame(Answer one, Answer other) {
        return one.question() == other.question() && one.written().equals(other.written());
    }
}
