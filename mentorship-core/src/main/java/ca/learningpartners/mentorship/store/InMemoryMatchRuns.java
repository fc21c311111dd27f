package ca.learningpartners.mentorship.store;

import ca.learningpartners.mentorship.matching.MatchInputs;
import ca.learningpartners.mentorship.matching.MatchRun;
import ca.learningpartners.mentorship.matching.MatchRunId;
import ca.learningpartners.mentorship.matching.MatchRunSummary;
import ca.learningpartners.mentorship.matching.MatchRuns;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.program.ProgramId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

record InMemoryMatchRuns(InMemoryData data) implements MatchRuns {

    @Override
    public Optional<MatchRun> find(MatchRunId id) {
        return Optional.ofNullable(data.matchRuns.get(id));
    }

    /** Of two runs at the same moment, the one added last. */
    @Override
    public Optional<MatchRun> latest(ProgramId program) {
        return data.matchRuns.values().stream()
                .filter(run -> run.program().equals(program))
                .reduce((latest, next) -> next.run().at().isBefore(latest.run().at()) ? latest : next);
    }

    @Override
    public List<MatchRunSummary> history(ProgramId program, int from, int limit) {
        List<MatchRun> runs = new ArrayList<>(data.matchRuns.values());
        Collections.reverse(runs);
        return runs.stream()
                .filter(run -> run.program().equals(program))
                .sorted(Comparator.comparing((MatchRun run) -> run.run().at()).reversed())
                .skip(from)
                .limit(limit)
                .map(MatchRun::summary)
                .toList();
    }

    @Override
    public Optional<MatchInputs> inputs(MatchRunId id) {
        return Optional.ofNullable(data.matchInputs.get(id));
    }

    @Override
    public void add(MatchRun run, MatchInputs inputs) {
        data.requireWritable();
        data.requireProgram(run.program());
        if (data.matchRuns.putIfAbsent(run.id(), run) != null) {
            throw new IllegalStateException("Match run " + run.id() + " is kept already.");
        }
        data.matchInputs.put(run.id(), inputs);
    }

    @Override
    public boolean approve(MatchRunId id, Fact approval) {
        data.requireWritable();
        MatchRun run = data.matchRuns.get(id);
        if (run == null || run.approval() != null) {
            return false;
        }
        data.matchRuns.put(id, run.approve(approval));
        return true;
    }
}
