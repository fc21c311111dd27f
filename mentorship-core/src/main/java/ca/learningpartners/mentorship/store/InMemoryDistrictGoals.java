package ca.learningpartners.mentorship.store;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.goal.DistrictGoal;
import ca.learningpartners.mentorship.goal.DistrictGoals;
import ca.learningpartners.mentorship.program.ProgramId;
import java.util.Comparator;
import java.util.List;

record InMemoryDistrictGoals(InMemoryData data) implements DistrictGoals {

    @Override
    public List<DistrictGoal> of(ProgramId program, DistrictNumber district) {
        return data.districtGoals.values().stream()
                .filter(goal ->
                        goal.program().equals(program) && goal.district().equals(district))
                .sorted(Comparator.comparing(DistrictGoal::number))
                .toList();
    }

    @Override
    public void save(DistrictGoal goal) {
        data.requireWritable();
        data.requireProgram(goal.program());
        data.districtGoals.put(List.of(goal.program(), goal.district(), goal.number()), goal);
    }

    @Override
    public boolean remove(ProgramId program, DistrictNumber district, int number) {
        data.requireWritable();
        return data.districtGoals.remove(List.of(program, district, number)) != null;
    }
}
