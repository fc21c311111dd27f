package ca.learningpartners.tool.watch;

import ca.learningpartners.mentorship.privacy.ChainHead;
import ca.learningpartners.mentorship.privacy.LinkedAct;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.watching.BreakGlass;
import ca.learningpartners.mentorship.watching.Finding;
import ca.learningpartners.mentorship.watching.FindingId;
import ca.learningpartners.mentorship.watching.PrivacyAlert;
import ca.learningpartners.mentorship.watching.WatchingReaders;
import ca.learningpartners.tool.runtime.Messages;
import ca.learningpartners.tool.runtime.UnfitField;
import ca.learningpartners.tool.viewer.Viewer;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Gathers what a privacy officer looks at. */
final class DeskReadModel {

    private static final int ALERTS = 50;
    private static final int GLASSES = 50;
    private static final int REFUSED = 20;
    private static final int MOST = 10_000;
    private static final Duration WEEK = Duration.ofDays(7);

    private final Stores stores;
    private final Program program;
    private final Viewer viewer;
    private final Messages messages;
    private final Instant now;
    private final ZoneId zone;

    DeskReadModel(Stores stores, Program program, Viewer viewer, Messages messages, Instant now) {
        this.stores = stores;
        this.program = program;
        this.viewer = viewer;
        this.messages = messages;
        this.now = now;
        this.zone = stores.zones().of(viewer.id());
    }

    DeskPage page(DeskPage.Roster roster, Optional<UnfitField.Problem> problem) {
        ChainHead head = stores.audit().head();
        return new DeskPage(
                program.id().value(),
                program.title().in(messages.locale()),
                stores.alerts().in(program.id(), ALERTS).stream()
                        .map(this::alert)
                        .toList(),
                stores.glasses().in(program.id(), GLASSES).stream()
                        .map(this::glass)
                        .toList(),
                refused(),
                head.count(),
                head.link(),
                roster,
                problem);
    }

    private DeskPage.Alert alert(PrivacyAlert alert) {
        return new DeskPage.Alert(
                alert.id().value(),
                name(alert.reader().value()),
                alert.alarm().name(),
                alert.count(),
                program.setting(alert.alarm().rule()),
                alert.raised().atZone(zone),
                alert.reader().equals(viewer.id()),
                FindingId.random().value(),
                stores.alerts().findings(alert.id()).stream().map(this::found).toList());
    }

    private DeskPage.Found found(Finding finding) {
        return new DeskPage.Found(
                finding.verdict().name(),
                finding.note(),
                name(finding.found().by().value()),
                finding.found().at().atZone(zone));
    }

    private DeskPage.Glass glass(BreakGlass glass) {
        return new DeskPage.Glass(
                glass.id().value(),
                name(glass.opened().by().value()),
                name(glass.person().value()),
                glass.reason(),
                glass.opened().at().atZone(zone),
                glass.isOpenAt(now),
                Optional.ofNullable(glass.ended()).map(end -> end.at().atZone(zone)));
    }

    /** Of people with a part in this program. */
    private List<DeskPage.Refused> refused() {
        Set<String> people = stores.appointments().in(program.id()).stream()
                .map(held -> held.participant().value())
                .collect(Collectors.toSet());
        Map<String, Long> times = stores
                .audit()
                .between(now.minus(WEEK), now.plusMillis(1), WatchingReaders.REFUSED, Long.MIN_VALUE, MOST)
                .stream()
                .map(LinkedAct::actor)
                .filter(people::contains)
                .collect(Collectors.groupingBy(actor -> actor, Collectors.counting()));
        return times.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(REFUSED)
                .map(each -> new DeskPage.Refused(
                        name(each.getKey()), each.getValue().intValue()))
                .toList();
    }

    private String name(String actor) {
        return Names.of(stores, actor, messages);
    }
}
