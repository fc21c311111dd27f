package ca.learningpartners.mentorship.nudge;

import ca.learningpartners.mentorship.participant.ParticipantId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Gives nudges: notes each that is due once, in an hour in which its person is not left in peace, and says what is to go
 * by mail. Nobody gets a mail of what is due more than once in {@link #WEEK}; what would come too late in it goes at once,
 * by itself. What is over by then, was put away, or is not wanted by mail is left out.
 */
public final class Nudging {

    /** The least time between two mails of what is due to one person. */
    public static final Duration WEEK = Duration.ofDays(7);

    private final QuietHours hours;
    private final Function<ParticipantId, ZoneId> zones;

    /** @param zones by which clock each person lives */
    public Nudging(QuietHours hours, Function<ParticipantId, ZoneId> zones) {
        this.hours = hours;
        this.zones = zones;
    }

    /**
     * What is to be noted now.
     *
     * @param due everything that is due now
     * @param open what was noted and is not over
     */
    public List<Nudge> toNote(Collection<Nudge> due, Collection<NotedNudge> open, Instant now) {
        Set<Nudge> noted = open.stream().map(NotedNudge::nudge).collect(Collectors.toSet());
        return due.stream()
                .filter(nudge -> !noted.contains(nudge) && mayDisturb(nudge.to(), now))
                .toList();
    }

    /** What was noted, and is not due any more. */
    public List<Nudge> over(Collection<Nudge> due, Collection<NotedNudge> open) {
        Set<Nudge> still = new HashSet<>(due);
        return open.stream()
                .map(NotedNudge::nudge)
                .filter(nudge -> !still.contains(nudge))
                .toList();
    }

    /**
     * What is to go by mail now, by person: what is urgent among it goes at once, the rest once the week is over.
     *
     * @param open what was noted and is not over
     */
    public Map<ParticipantId, List<Nudge>> toMail(Collection<NotedNudge> open, Nudges kept, Instant now) {
        return open.stream()
                .filter(noted -> noted.mailed() == null && noted.dismissed() == null)
                .map(NotedNudge::nudge)
                .filter(nudge -> mayDisturb(nudge.to(), now))
                .filter(nudge -> !kept.stopped(nudge.to()).contains(nudge.kind()))
                .collect(Collectors.groupingBy(Nudge::to, LinkedHashMap::new, Collectors.toList()));
    }

    /** Whether somebody may be sent what is due in one mail: their last one is a week ago, the very moment included. */
    public static boolean mayMail(ParticipantId person, Nudges kept, Instant now) {
        return kept.lastDigest(person)
                .filter(last -> last.plus(WEEK).isAfter(now))
                .isEmpty();
    }

    /** Whether somebody is not left in peace at a moment. */
    public boolean mayDisturb(ParticipantId person, Instant now) {
        return !hours.cover(now, zones.apply(person));
    }

    /** Everything that is due about some partnerships and promises. */
    public static Stream<Nudge> due(NudgeRules rules, List<Life> lives, Instant now, ZoneId calendar) {
        return lives.stream().flatMap(life -> rules.due(life, now, calendar).stream());
    }
}
