package ca.learningpartners.mentorship.store;

import ca.learningpartners.mentorship.choice.Suggestion;
import ca.learningpartners.mentorship.choice.Suggestions;
import ca.learningpartners.mentorship.matching.MatchRun;
import ca.learningpartners.mentorship.matching.MatchRunId;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

record InMemorySuggestions(InMemoryData data) implements Suggestions {

    @Override
    public List<Suggestion> latest(ProgramId program, ParticipantId person) {
        Optional<MatchRun> latest = data.matchRuns.values().stream()
                .filter(run -> run.program().equals(program))
                .filter(run -> data.suggestions.values().stream()
                        .anyMatch(suggestion -> suggestion.run().equals(run.id())
                                && suggestion.person().equals(person)))
                .reduce((last, next) -> next.run().at().isBefore(last.run().at()) ? last : next);
        return latest.map(run -> where(suggestion ->
                        suggestion.run().equals(run.id()) && suggestion.person().equals(person)))
                .orElse(List.of());
    }

    @Override
    public List<Suggestion> of(MatchRunId run) {
        return where(suggestion -> suggestion.run().equals(run));
    }

    @Override
    public void add(Suggestion suggestion) {
        data.requireWritable();
        InMemoryData.require(data.matchRuns.containsKey(suggestion.run()), "Match run", suggestion.run());
        data.requireParticipant(suggestion.person());
        data.requireParticipant(suggestion.other());
        data.suggestions.putIfAbsent(
                List.of(suggestion.run(), suggestion.person(), suggestion.role(), suggestion.other()), suggestion);
    }

    private List<Suggestion> where(Predicate<Suggestion> condition) {
        return data.suggestions.values().stream()
                .filter(condition)
                .sorted(Suggestion.ORDER)
                .toList();
    }
}
