package ca.learningpartners.tool.gradebook;

import ca.learningpartners.lti.ags.Score;
import ca.learningpartners.lti.ags.ScoreOutcome;
import ca.learningpartners.lti.ags.Scores;
import ca.learningpartners.lti.registration.Registration;
import ca.learningpartners.lti.registration.Registrations;
import ca.learningpartners.lti.service.ServiceClient;
import ca.learningpartners.lti.service.ServiceFailed;
import ca.learningpartners.mentorship.jdbi.Database;
import ca.learningpartners.tool.schedule.Errand;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells gradebooks who has taken part: one point of one, once, and never anything about what was said or how it went.
 * What does not get through is tried again with growing pauses; what a platform will not have is left at that.
 */
public final class Gradebook {

    private static final Logger LOG = LoggerFactory.getLogger(Gradebook.class);
    private static final Duration PAUSE = Duration.ofSeconds(15);
    private static final int MOST_AT_ONCE = 500;

    private final ScoreQueueStore queue;
    private final Registrations registrations;
    private final Scores scores;
    private final Clock clock;

    /** @param client makes each call once: the queue itself comes back */
    public Gradebook(Database database, Registrations registrations, ServiceClient client, Clock clock) {
        this.queue = new ScoreQueueStore(database);
        this.registrations = registrations;
        this.scores = new Scores(client);
        this.clock = clock;
    }

    public Errand errand() {
        return new Errand.Every("gradebook", PAUSE, this::work);
    }

    private void work(BooleanSupplier stopping) {
        queue.enqueue(clock.instant());
        for (int told = 0; told < MOST_AT_ONCE && !stopping.getAsBoolean(); told++) {
            Optional<DueScore> due = queue.take(clock.instant());
            if (due.isEmpty()) {
                return;
            }
            tell(due.get());
        }
    }

    private void tell(DueScore due) {
        Optional<Registration> registration = registrations.find(due.registration());
        if (registration.isEmpty()) {
            return;
        }
        try {
            Score score = Score.completed(due.subject(), BigDecimal.ONE, BigDecimal.ONE, due.stamp())
                    .withSubmission(due.stamp());
            settle(due, scores.post(registration.get(), due.lineItem(), score));
        } catch (ServiceFailed failed) {
            goOn(due, failed);
        }
    }

    private void settle(DueScore due, ScoreOutcome outcome) {
        if (outcome == ScoreOutcome.NOT_GRADABLE) {
            queue.refused(due, named(outcome), clock.instant());
        } else {
            queue.sent(due, clock.instant());
        }
    }

    /** A fault that may pass rests with its whole platform; one an administrator can mend is asked about more rarely. */
    private void goOn(DueScore due, ServiceFailed failed) {
        String reason = named(failed.reason());
        LOG.info("a score was not taken: {}, attempt {}", reason, due.attempt());
        if (due.attempt() >= Patience.MOST_ATTEMPTS || isFinal(failed)) {
            queue.refused(due, reason, clock.instant());
            return;
        }
        Instant until = clock.instant().plus(Patience.after(due.attempt(), failed.retryAfter()));
        queue.putOff(due, reason, until);
        if (isOfThePlatform(failed)) {
            queue.rest(due.registration(), until);
        }
    }

    /** What the platform says of this very score, or of its column. */
    private static boolean isFinal(ServiceFailed failed) {
        return switch (failed.reason()) {
            case REJECTED, NOT_FOUND, CONFLICT -> true;
            default -> false;
        };
    }

    private static boolean isOfThePlatform(ServiceFailed failed) {
        return switch (failed.reason()) {
            case PLATFORM_BROKEN, ANSWER_INVALID, TOO_LARGE -> false;
            default -> true;
        };
    }

    private static String named(Enum<?> what) {
        return what.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
