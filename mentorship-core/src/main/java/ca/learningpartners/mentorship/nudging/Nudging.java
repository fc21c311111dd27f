package ca.learningpartners.mentorship.nudging;

import ca.learningpartners.mentorship.nudge.NotedNudge;
import ca.learningpartners.mentorship.nudge.Nudge;
import ca.learningpartners.mentorship.nudge.Nudges;
import ca.learningpartners.mentorship.participant.ParticipantId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Gives nudges: notes each that is due once, in an hour in which its person is not left in peace, and says what is to go
 * by mail. Nobody is sent what is due more than once in {@link #WEEK}; what would come too late in it goes at once, by
 * itself. What is over by then, was put away, or is not wanted by mail is left out.
 */
public final class Nudging {

    /** The least time between two mails of what is due to one person. */
    public static final Duration WEEK = Duration.ofDays(7);

    private final QuietHours hours;
    private final Function<ParticipantId, ZoneId> zones;
    private final Predicate<Nudge> urgent;

    /**
     * @param zones by which clock each person lives
     * @param urgent whether a nudge would come too late in a weekly mail
     */
    public Nudging(QuietHours hours, Function<ParticipantId, ZoneId> zones, Predicate<Nudge> urgent) {
        this.hours = hours;
        this.zones = zones;
        this.urgent = urgent;
    }

    /** Whether {@link #give} would do anything, to be asked before writing. */
    public boolean isCalledFor(Collection<Nudge> due, Nudges kept, Instant now) {
        List<NotedNudge> open = kept.open();
        return !fresh(due, open, now).isEmpty()
                || !over(due, open).isEmpty()
                || open.stream().anyMatch(noted -> mayGo(noted, kept, now) && isItsTime(noted.nudge(), kept, now));
    }

    /**
     * Notes what is new, settles what is over, and keeps what goes by mail as mailed. All in one transaction, so that
     * whatever else happens nothing goes twice.
     *
     * @param due everything that is due now, about everybody
     * @return the mails to be sent, by person
     */
    public List<Post> give(Collection<Nudge> due, Nudges kept, Instant now) {
        List<NotedNudge> before = kept.open();
        fresh(due, before, now).forEach(nudge -> kept.note(nudge, now));
        over(due, before).forEach(nudge -> kept.settle(nudge, now));
        Map<ParticipantId, List<Nudge>> waiting = kept.open().stream()
                .filter(noted -> mayGo(noted, kept, now))
                .map(NotedNudge::nudge)
                .collect(Collectors.groupingBy(Nudge::to, TreeMap::new, Collectors.toList()));
        List<Post> posts = new ArrayList<>();
        waiting.forEach((person, nudges) -> posts.addAll(posts(person, nudges, kept, now)));
        posts.forEach(post -> post.nudges().forEach(nudge -> kept.mailed(nudge, now)));
        return posts;
    }

    private List<Post> posts(ParticipantId person, List<Nudge> nudges, Nudges kept, Instant now) {
        List<Post> posts = new ArrayList<>();
        nudges.stream().filter(urgent).forEach(nudge -> posts.add(new Post(person, Optional.empty(), List.of(nudge))));
        List<Nudge> rest = nudges.stream().filter(urgent.negate()).toList();
        if (!rest.isEmpty()) {
            kept.addDigest(person, now.minus(WEEK), now)
                    .ifPresent(number -> posts.add(new Post(person, Optional.of(number), rest)));
        }
        return posts;
    }

    private List<Nudge> fresh(Collection<Nudge> due, List<NotedNudge> open, Instant now) {
        Set<Nudge> noted = open.stream().map(NotedNudge::nudge).collect(Collectors.toSet());
        return due.stream()
                .filter(nudge -> !noted.contains(nudge) && mayDisturb(nudge.to(), now))
                .toList();
    }

    private static List<Nudge> over(Collection<Nudge> due, List<NotedNudge> open) {
        Set<Nudge> still = new HashSet<>(due);
        return open.stream()
                .map(NotedNudge::nudge)
                .filter(nudge -> !still.contains(nudge))
                .toList();
    }

    private boolean mayGo(NotedNudge noted, Nudges kept, Instant now) {
        Nudge nudge = noted.nudge();
        return noted.mailed() == null
                && noted.dismissed() == null
                && mayDisturb(nudge.to(), now)
                && !kept.stopped(nudge.to()).contains(nudge.kind());
    }

    private boolean isItsTime(Nudge nudge, Nudges kept, Instant now) {
        return urgent.test(nudge)
                || kept.lastDigest(nudge.to())
                        .filter(last -> last.isAfter(now.minus(WEEK)))
                        .isEmpty();
    }

    private boolean mayDisturb(ParticipantId person, Instant now) {
        return !hours.cover(now, zones.apply(person));
    }
}
