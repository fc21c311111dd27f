package ca.learningpartners.mentorship.store;

import ca.learningpartners.mentorship.outcome.ComparisonPerson;
import ca.learningpartners.mentorship.outcome.NotedOutcome;
import ca.learningpartners.mentorship.outcome.Outcomes;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

record InMemoryOutcomes(InMemoryData data) implements Outcomes {

    @Override
    public boolean add(NotedOutcome noted) {
        data.requireWritable();
        data.requireProgram(noted.program());
        data.requireParticipant(noted.person());
        List<Object> key = List.of(noted.program(), noted.person(), noted.checkpoint(), noted.version());
        return data.outcomes.putIfAbsent(key, noted) == null;
    }

    @Override
    public List<NotedOutcome> of(ProgramId program, ParticipantId person) {
        return data.outcomes.values().stream()
                .filter(each -> each.program().equals(program) && each.person().equals(person))
                .sorted(NotedOutcome.ORDER)
                .toList();
    }

    @Override
    public List<NotedOutcome> current(ProgramId program, Instant before) {
        Collection<NotedOutcome> newest = data.outcomes.values().stream()
                .filter(each -> each.program().equals(program))
                .filter(each -> each.noted().at().isBefore(before))
                .collect(Collectors.toMap(
                        each -> List.of(each.person(), each.checkpoint()),
                        each -> each,
                        BinaryOperator.maxBy(NotedOutcome.ORDER),
                        HashMap::new))
                .values();
        return newest.stream().sorted(NotedOutcome.ORDER).toList();
    }

    @Override
    public void keep(ComparisonPerson person) {
        data.requireWritable();
        data.requireProgram(person.program());
        data.comparisonPeople.put(List.of(person.program(), person.code(), person.checkpoint()), person);
    }

    @Override
    public List<ComparisonPerson> comparison(ProgramId program) {
        return data.comparisonPeople.values().stream()
                .filter(each -> each.program().equals(program))
                .sorted(Comparator.comparing(ComparisonPerson::code).thenComparing(ComparisonPerson::checkpoint))
                .toList();
    }
}
