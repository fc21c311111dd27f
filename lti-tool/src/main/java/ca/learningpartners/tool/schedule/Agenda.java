package ca.learningpartners.tool.schedule;

import ca.learningpartners.mentorship.jdbi.Database;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The errands of all nodes, kept in the database: each is picked up by one node, and by another if that one dies.
 * What was asked for before a restart is done after it.
 */
public final class Agenda implements AutoCloseable {

    private static final int THREADS = 2;
    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration GRACE = Duration.ofSeconds(5);

    private final Database database;
    private final Clock clock;
    private final Pace pace;
    private @Nullable Scheduler scheduler;

    public Agenda(Database database, Clock clock) {
        this(database, clock, Pace.USUAL);
    }

    public Agenda(Database database, Clock clock, Pace pace) {
        this.pace = pace;
        this.database = database;
        this.clock = clock;
    }

    /**
     * How soon things are noticed.
     *
     * @param looking how often a node looks for what is due
     * @param heartbeat how often a node says that it is alive; after four that are missing, another does its errands
     */
    public record Pace(Duration looking, Duration heartbeat) {

        public static final Pace USUAL = new Pace(Duration.ofSeconds(5), Duration.ofSeconds(30));
    }

    /** Begins; to be called once, when everything the errands need is there. */
    public void start(List<? extends Errand> errands) {
        List<Task<?>> onDemand = new ArrayList<>();
        List<RecurringTask<?>> recurring = new ArrayList<>();
        for (Errand errand : errands) {
            if (errand instanceof Errand.Every every) {
                recurring.add(recurring(every.name(), Schedules.fixedDelay(every.pause()), every.work()));
            } else if (errand instanceof Errand.Daily daily) {
                recurring.add(recurring(daily.name(), Schedules.daily(clock.getZone(), daily.at()), daily.work()));
            } else if (errand instanceof Errand.OnDemand asked) {
                onDemand.add(once(asked));
            }
        }
        Scheduler made = Scheduler.create(database.connections(), onDemand)
                .startTasks(recurring)
                .clock(clock::instant)
                .alwaysPersistTimestampInUTC()
                .threads(THREADS)
                .pollingInterval(pace.looking())
                .heartbeatInterval(pace.heartbeat())
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .enableImmediateExecution()
                .shutdownMaxWait(GRACE)
                .failureLogging(LogLevel.WARN, true)
                .build();
        made.start();
        scheduler = made;
    }

    /**
     * Asks for an errand about a subject (at most 100 characters), to be done at once if a thread is free. Not to be
     * called inside a transaction: it writes by itself.
     *
     * @return false if the same is already waiting or under way
     */
    public boolean soon(String name, String subject) {
        if (scheduler == null) {
            throw new IllegalStateException("The agenda has not begun. Maybe start() comes later?");
        }
        return scheduler.scheduleIfNotExists(new TaskInstance<>(name, subject), clock.instant());
    }

    private static RecurringTask<?> recurring(String name, Schedule schedule, Errand.Work work) {
        return Tasks.recurring(name, schedule).execute((instance, context) -> work.run(() -> isStopping(context)));
    }

    private static Task<?> once(Errand.OnDemand errand) {
        return Tasks.oneTime(errand.name())
                .onFailure((complete, operations) -> operations.stop())
                .execute((instance, context) -> errand.work().run(instance.getId(), () -> isStopping(context)));
    }

    private static boolean isStopping(ExecutionContext context) {
        return context.getSchedulerState().isShuttingDown();
    }

    /** Lets work under way come to its next resting place, then stops. */
    @Override
    public void close() {
        if (scheduler != null) {
            scheduler.stop();
        }
    }
}
