package ca.learningpartners.mentorship.store;

import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.watching.AlertId;
import ca.learningpartners.mentorship.watching.Finding;
import ca.learningpartners.mentorship.watching.PrivacyAlert;
import ca.learningpartners.mentorship.watching.PrivacyAlerts;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

record InMemoryPrivacyAlerts(InMemoryData data) implements PrivacyAlerts {

    @Override
    public boolean raise(PrivacyAlert alert) {
        data.requireWritable();
        boolean known = data.alerts.values().stream()
                .anyMatch(before -> before.program().equals(alert.program())
                        && before.reader().equals(alert.reader())
                        && before.alarm() == alert.alarm()
                        && before.hour().equals(alert.hour()));
        return !known && data.alerts.putIfAbsent(alert.id(), alert) == null;
    }

    @Override
    public Optional<PrivacyAlert> find(AlertId id) {
        return Optional.ofNullable(data.alerts.get(id));
    }

    @Override
    public List<PrivacyAlert> in(ProgramId program, int limit) {
        return data.alerts.values().stream()
                .filter(alert -> alert.program().equals(program))
                .sorted(Comparator.comparing(PrivacyAlert::raised)
                        .reversed()
                        .thenComparing(alert -> alert.id().value()))
                .limit(limit)
                .toList();
    }

    @Override
    public boolean add(Finding finding) {
        data.requireWritable();
        return data.findings.putIfAbsent(finding.id(), finding) == null;
    }

    @Override
    public List<Finding> findings(AlertId alert) {
        return data.findings.values().stream()
                .filter(finding -> finding.alert().equals(alert))
                .sorted(Comparator.comparing(
                                (Finding finding) -> finding.found().at())
                        .reversed()
                        .thenComparing(finding -> finding.id().value()))
                .toList();
    }
}
