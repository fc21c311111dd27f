package ca.learningpartners.mentorship.store;

import ca.learningpartners.mentorship.outcome.AnalysisPlan;
import ca.learningpartners.mentorship.outcome.AnalysisPlans;
import ca.learningpartners.mentorship.program.ProgramId;
import java.util.Comparator;
import java.util.List;

record InMemoryAnalysisPlans(InMemoryData data) implements AnalysisPlans {

    @Override
    public boolean add(AnalysisPlan plan) {
        data.requireWritable();
        data.requireProgram(plan.program());
        return data.analysisPlans.putIfAbsent(List.of(plan.program(), plan.version()), plan) == null;
    }

    @Override
    public List<AnalysisPlan> of(ProgramId program) {
        return data.analysisPlans.values().stream()
                .filter(each -> each.program().equals(program))
                .sorted(Comparator.comparingInt(AnalysisPlan::version))
                .toList();
    }
}
