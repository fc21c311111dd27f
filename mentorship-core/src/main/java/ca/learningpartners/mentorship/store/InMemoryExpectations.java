package ca.learningpartners.mentorship.store;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.steering.Expectations;
import ca.learningpartners.mentorship.steering.ExpectedMembers;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

record InMemoryExpectations(InMemoryData data) implements Expectations {

    @Override
    public boolean add(ExpectedMembers said) {
        data.requireWritable();
        data.requireProgram(said.program());
        List<Object> key = List.of(said.program(), said.district(), said.year(), said.number());
        return data.expectations.putIfAbsent(key, said) == null;
    }

    @Override
    public List<ExpectedMembers> of(ProgramId program, int year) {
        SortedMap<DistrictNumber, ExpectedMembers> newest = new TreeMap<>();
        in(program, year)
                .sorted(Comparator.comparing(ExpectedMembers::number))
                .forEach(said -> newest.put(said.district(), said));
        return List.copyOf(newest.values());
    }

    @Override
    public List<ExpectedMembers> history(ProgramId program, DistrictNumber district, int year) {
        return in(program, year)
                .filter(said -> said.district().equals(district))
                .sorted(Comparator.comparing(ExpectedMembers::number).reversed())
                .toList();
    }

    private Stream<ExpectedMembers> in(ProgramId program, int year) {
        return data.expectations.values().stream()
                .filter(said -> said.program().equals(program) && said.year() == year);
    }
}
