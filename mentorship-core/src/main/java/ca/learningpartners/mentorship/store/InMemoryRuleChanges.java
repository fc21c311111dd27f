package ca.learningpartners.mentorship.store;

import ca.learningpartners.mentorship.program.PolicyKey;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.steering.RuleChange;
import ca.learningpartners.mentorship.steering.RuleChanges;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

record InMemoryRuleChanges(InMemoryData data) implements RuleChanges {

    private static final Comparator<RuleChange> ORDER =
            Comparator.comparing(RuleChange::key).thenComparing(RuleChange::number);

    @Override
    public boolean add(RuleChange change) {
        data.requireWritable();
        data.requireProgram(change.program());
        return data.ruleChanges.putIfAbsent(List.of(change.program(), change.key(), change.number()), change) == null;
    }

    @Override
    public List<RuleChange> newest(ProgramId program) {
        Map<List<Object>, RuleChange> newest = new LinkedHashMap<>();
        data.ruleChanges.values().stream()
                .filter(change -> change.program().equals(program))
                .sorted(ORDER)
                .forEach(change -> newest.put(Arrays.asList(change.key(), change.district()), change));
        return newest.values().stream().sorted(ORDER).toList();
    }

    @Override
    public List<RuleChange> history(ProgramId program, PolicyKey key, int skip, int most) {
        return of(program, key).sorted(ORDER.reversed()).skip(skip).limit(most).toList();
    }

    @Override
    public int count(ProgramId program, PolicyKey key) {
        return (int) of(program, key).count();
    }

    private Stream<RuleChange> of(ProgramId program, PolicyKey key) {
        return data.ruleChanges.values().stream()
                .filter(change -> change.program().equals(program) && change.key() == key);
    }
}
