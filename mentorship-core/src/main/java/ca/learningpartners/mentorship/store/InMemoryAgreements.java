package ca.learningpartners.mentorship.store;

import ca.learningpartners.mentorship.agreement.Agreement;
import ca.learningpartners.mentorship.agreement.Agreements;
import ca.learningpartners.mentorship.agreement.Word;
import ca.learningpartners.mentorship.matching.MatchRun;
import ca.learningpartners.mentorship.matching.MatchRunId;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

record InMemoryAgreements(InMemoryData data) implements Agreements {

    @Override
    public List<Agreement> on(MatchRunId run) {
        return where(agreement -> agreement.run().equals(run));
    }

    @Override
    public List<Agreement> declined(ProgramId program) {
        return where(agreement ->
                agreement.word() == Word.DECLINED && run(agreement).program().equals(program));
    }

    @Override
    public List<Agreement> waiting(ProgramId program, Instant approvedSince) {
        return where(agreement -> !agreement.isGiven()
                && isApproved(run(agreement), program, approvedSince)
                && !isDeclined(agreement.run(), agreement.mentee()));
    }

    @Override
    public void ask(Agreement asked) {
        data.requireWritable();
        InMemoryData.require(data.matchRuns.containsKey(asked.run()), "Match run", asked.run());
        data.agreements.putIfAbsent(key(asked), asked);
    }

    @Override
    public boolean give(Agreement given) {
        ask(Agreement.asked(given.run(), given.mentee(), given.mentor(), given.district()));
        return data.agreements.replace(
                key(given), Agreement.asked(given.run(), given.mentee(), given.mentor(), given.district()), given);
    }

    private MatchRun run(Agreement agreement) {
        return Objects.requireNonNull(data.matchRuns.get(agreement.run()));
    }

    private static boolean isApproved(MatchRun run, ProgramId program, Instant since) {
        return run.program().equals(program)
                && run.approval() != null
                && !run.approval().at().isBefore(since);
    }

    private boolean isDeclined(MatchRunId run, ParticipantId mentee) {
        return data.agreements.values().stream()
                .anyMatch(other -> other.word() == Word.DECLINED
                        && other.run().equals(run)
                        && other.mentee().equals(mentee));
    }

    private List<Agreement> where(Predicate<Agreement> condition) {
        return data.agreements.values().stream()
                .filter(condition)
                .sorted(Agreement.ORDER)
                .toList();
    }

    private static List<Object> key(Agreement agreement) {
        return List.of(agreement.run(), agreement.mentee(), agreement.district());
    }
}
