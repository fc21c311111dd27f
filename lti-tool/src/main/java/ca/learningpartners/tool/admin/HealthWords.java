package ca.learningpartners.tool.admin;

import ca.learningpartners.tool.admin.HealthLine.Tone;
import ca.learningpartners.tool.platform.PlatformHealth;
import ca.learningpartners.tool.platform.PlatformHealth.Readings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts a platform's health into words: what is in order, what is not, and who can do what about it. */
final class HealthWords {

    /** So long what was fetched before may stand in for keys that can't be had. */
    private static final Duration STANDS_IN = Duration.ofDays(1);

    /** A completion that is due is told within seconds; after this, something holds it up. */
    private static final Duration HELD_UP = Duration.ofMinutes(15);

    /** From here on a difference between clocks is told in minutes. */
    private static final long MINUTES_FROM = 120;

    /** What passes without anybody doing anything. */
    private static final Set<String> PASSING =
            Set.of("UNREACHABLE", "TIMED_OUT", "NO_CONNECTION_FREE", "BUSY", "PLATFORM_BROKEN");

    private final Instant now;
    private final Clock clock;

    HealthWords(Clock clock) {
        this.now = clock.instant();
        this.clock = clock;
    }

    List<HealthLine> of(PlatformHealth health) {
        return List.of(
                keys(health.keys()),
                token(health.token()),
                clock(health.clockAhead()),
                rosters(health.readings()),
                scores(health.scores()),
                queue(health.scores()));
    }

    /** What somebody should look at. */
    List<HealthLine> troubles(PlatformHealth health) {
        return of(health).stream().filter(HealthLine::isTrouble).toList();
    }

    private HealthLine keys(PlatformHealth.Asked keys) {
        if (!keys.isFailing()) {
            return keys.given()
                    .map(at -> HealthLine.of("KEYS", Tone.GOOD, "given", moment(at)))
                    .orElse(HealthLine.of("KEYS", Tone.UNKNOWN, "none"));
        }
        ZonedDateTime failed = moment(keys.refused().orElse(now));
        return keys.given()
                .filter(at -> at.plus(STANDS_IN).isAfter(now))
                .map(at -> HealthLine.of("KEYS", Tone.LOOK, "failing", failed, moment(at)))
                .orElse(HealthLine.of("KEYS", Tone.BAD, "lost", failed))
                .advising("health.KEYS.do")
                .saying(keys.why());
    }

    private HealthLine token(PlatformHealth.Asked token) {
        if (token.isFailing()) {
            Tone tone = PASSING.contains(token.why()) ? Tone.LOOK : Tone.BAD;
            return HealthLine.of(
                            "TOKEN", tone, "failing", moment(token.refused().orElse(now)))
                    .advising("service.failed." + token.why() + ".do");
        }
        return token.given()
                .map(at -> HealthLine.of("TOKEN", Tone.GOOD, "given", moment(at)))
                .orElse(HealthLine.of("TOKEN", Tone.UNKNOWN, "none"));
    }

    private static HealthLine clock(Optional<Duration> ahead) {
        return ahead.map(HealthWords::clock).orElse(HealthLine.of("CLOCK", Tone.UNKNOWN, "none"));
    }

    private static HealthLine clock(Duration ahead) {
        long seconds = ahead.abs().toSeconds();
        if (seconds <= 1) {
            return HealthLine.of("CLOCK", Tone.GOOD, "same");
        }
        boolean minutes = seconds >= MINUTES_FROM;
        long amount = minutes ? seconds / 60 : seconds;
        String unit = minutes ? "minutes" : "seconds";
        String word = ahead.isNegative() ? "behind" : "ahead";
        return seconds <= PlatformHealth.MOST_SKEW.toSeconds()
                ? HealthLine.of("CLOCK", Tone.GOOD, "near", amount)
                : HealthLine.of("CLOCK", Tone.BAD, word, amount, unit).advising("health.CLOCK.do");
    }

    private HealthLine rosters(List<Readings> readings) {
        List<Readings> failed = readings.stream()
                .filter(each -> Set.of("FAILED", "SHRUNKEN").contains(each.outcome()))
                .toList();
        if (!failed.isEmpty()) {
            return HealthLine.of("ROSTER", Tone.LOOK, "failing", courses(failed), courses(readings))
                    .advising(advice(failed.get(0)))
                    .saying(counted(failed));
        }
        return readings.stream()
                .map(Readings::latest)
                .max(Instant::compareTo)
                .map(at -> HealthLine.of("ROSTER", Tone.GOOD, "read", moment(at), courses(readings)))
                .orElse(HealthLine.of("ROSTER", Tone.UNKNOWN, "none"));
    }

    private static String advice(Readings failed) {
        return failed.outcome().equals("SHRUNKEN")
                ? "rosters.shrunken.how"
                : "rosters.reason." + failed.reason() + ".do";
    }

    private static int courses(List<Readings> readings) {
        return readings.stream().mapToInt(Readings::courses).sum();
    }

    private static String counted(List<Readings> failed) {
        return failed.stream()
                .map(each -> (each.reason().isEmpty() ? "shrunken" : each.reason()) + ": " + each.courses())
                .collect(Collectors.joining(", "));
    }

    private HealthLine scores(PlatformHealth.Scores scores) {
        int refused =
                scores.refused().values().stream().mapToInt(Integer::intValue).sum();
        if (refused > 0) {
            return HealthLine.of("SCORE", Tone.LOOK, "refused", refused)
                    .advising("health.SCORE.refused.do")
                    .saying(counted(scores.refused()));
        }
        return scores.sent()
                .map(at -> HealthLine.of("SCORE", Tone.GOOD, "sent", moment(at)))
                .orElse(HealthLine.of("SCORE", Tone.UNKNOWN, "none"));
    }

    private static String counted(Map<String, Integer> refused) {
        return refused.entrySet().stream()
                .map(each -> each.getKey() + ": " + each.getValue())
                .collect(Collectors.joining(", "));
    }

    private HealthLine queue(PlatformHealth.Scores scores) {
        if (scores.waiting() == 0) {
            return HealthLine.of("QUEUE", Tone.GOOD, "empty");
        }
        Instant due = scores.due().orElse(now);
        return due.plus(HELD_UP).isBefore(now)
                ? HealthLine.of("QUEUE", Tone.LOOK, "held-up", scores.waiting(), moment(due))
                        .advising("health.QUEUE.do")
                : HealthLine.of("QUEUE", Tone.GOOD, "waiting", scores.waiting(), moment(due));
    }

    private ZonedDateTime moment(Instant at) {
        return at.atZone(clock.getZone());
    }
}
