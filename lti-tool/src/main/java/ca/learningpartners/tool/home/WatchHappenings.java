package ca.learningpartners.tool.home;

import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.watching.BreakGlass;
import ca.learningpartners.tool.viewer.Viewer;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** What people are told about those who look: that the glass was broken for them, and what waits for a privacy officer. */
final class WatchHappenings {

    /** For how long it stands on the first screen; afterwards it is among what they can look up. */
    private static final Duration TOLD = Duration.ofDays(30);

    private static final int ALERTS = 50;

    private final Stores stores;
    private final Viewer viewer;
    private final Clock clock;

    WatchHappenings(Stores stores, Viewer viewer, Clock clock) {
        this.stores = stores;
        this.viewer = viewer;
        this.clock = clock;
    }

    Stream<HomePage.Happening> in(Program program) {
        return Stream.concat(broken(program), desk(program));
    }

    private Stream<HomePage.Happening> broken(Program program) {
        return stores.glasses().telling(viewer.id(), clock.instant().minus(TOLD)).stream()
                .filter(glass -> glass.program().equals(program.id()))
                .map((BreakGlass glass) -> new HomePage.Happening(
                        "glass",
                        List.of(
                                name(glass.opened().by()),
                                glass.opened()
                                        .at()
                                        .atZone(stores.zones().of(viewer.id()))
                                        .toLocalDateTime()),
                        "/me/seen"));
    }

    private Stream<HomePage.Happening> desk(Program program) {
        if (!viewer.actor().is(Role.PRIVACY_OFFICER, program.id())) {
            return Stream.of();
        }
        long open = stores.alerts().in(program.id(), ALERTS).stream()
                .filter(alert -> stores.alerts().findings(alert.id()).isEmpty())
                .count();
        return Stream.of(new HomePage.Happening(
                "privacy-desk", List.of((int) open), "/programs/" + program.id() + "/privacy-desk"));
    }

    private String name(ParticipantId person) {
        return stores.participants().find(person).map(Participant::name).orElse("");
    }
}
