package ca.learningpartners.mentorship.matching;

import ca.learningpartners.mentorship.participant.ParticipantId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a run was given to work with, kept beside it: whoever doubts a proposal can check it years later against nothing
 * but these numbers, whatever has become of the people's data since.
 *
 * @param day the day the run counted from
 * @param scores every pair the policy's rules allowed, with its score, and the mentors' places; pins and forbidden pairs
 *     are the run's own
 * @param answers what the people had said of themselves by then, as far as it counts in a score: one line a person, in
 *     the cells of {@code docs/import.md}; blank for scores that were brought along
 */
public record MatchInputs(LocalDate day, ScoreTable scores, String answers) {

    /** What a cohort gives a run under a policy. */
    public static MatchInputs of(Cohort cohort, MatchingPolicy policy, LocalDate today) {
        return new MatchInputs(today, Matching.scores(cohort, policy, today), CohortAnswers.of(cohort));
    }

    /** What is wrong with a run, judged by what it was given; empty if its proof holds and its reasons add up. */
    public Optional<String> fault(MatchRun run) {
        return CertificateCheck.fault(scores, run.constraints(), run.proposal())
                .or(() -> run.proposal().pairs().stream()
                        .filter(pair -> !pair.contributions().isEmpty() && !addsUp(pair))
                        .findFirst()
                        .map(pair -> "what " + pair.mentee() + " scores is not what its reasons add up to"));
    }

    private static boolean addsUp(ProposedPair pair) {
        long sum = pair.contributions().stream()
                .mapToLong(part -> (long) part.weight() * part.value())
                .sum();
        return (sum + MicroPoints.ONE / 2) / MicroPoints.ONE + pair.bonus() == pair.score();
    }

    /** Whether somebody is among those a run was made for. */
    public boolean name(ParticipantId person) {
        return scores.mentees().contains(person)
                || scores.mentors().contains(person)
                || CohortAnswers.name(answers, person);
    }

    /** The same inputs with somebody under another id, as after they were erased: the proof holds as before. */
    public MatchInputs renamed(ParticipantId from, ParticipantId to) {
        return new MatchInputs(day, scores.renamed(from, to), CohortAnswers.renamed(answers, from, to));
    }
}
