package ca.learningpartners.mentorship.store;

import ca.learningpartners.mentorship.matching.AdoptedPolicy;
import ca.learningpartners.mentorship.matching.MatchingPolicies;
import ca.learningpartners.mentorship.program.ProgramId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

record InMemoryMatchingPolicies(InMemoryData data) implements MatchingPolicies {

    @Override
    public Optional<AdoptedPolicy> current(ProgramId program) {
        return all(program).stream().findFirst();
    }

    @Override
    public List<AdoptedPolicy> all(ProgramId program) {
        return data.policies.stream()
                .filter(version -> version.program().equals(program))
                .sorted(Comparator.comparing(AdoptedPolicy::number).reversed())
                .toList();
    }

    @Override
    public boolean add(AdoptedPolicy version) {
        data.requireWritable();
        data.requireProgram(version.program());
        return all(version.program()).stream().noneMatch(other -> other.number() == version.number())
                && data.policies.add(version);
    }
}
