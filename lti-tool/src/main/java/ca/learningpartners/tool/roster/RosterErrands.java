package ca.learningpartners.tool.roster;

import ca.learningpartners.tool.schedule.Agenda;
import ca.learningpartners.tool.schedule.Errand;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** When rosters are read without anybody waiting: on demand, every night, and anew what was left open. */
final class RosterErrands {

    /** Who asks at night, in the list of acts. */
    static final String NIGHTLY = "nightly";

    private static final String READ = "roster";
    private static final LocalTime AT_NIGHT = LocalTime.of(2, 40);
    private static final Duration PAUSE = Duration.ofMinutes(5);

    private static final Logger LOG = LoggerFactory.getLogger(RosterErrands.class);

    private final Agenda agenda;
    private final ReadingStore readings;
    private final ReadingRoster reading;
    private final CoursesReadModel courses;

    RosterErrands(Agenda agenda, ReadingStore readings, ReadingRoster reading, CoursesReadModel courses) {
        this.agenda = agenda;
        this.readings = readings;
        this.reading = reading;
        this.courses = courses;
    }

    List<Errand> all() {
        return List.of(
                new Errand.OnDemand(READ, reading::read),
                new Errand.Every(
                        "rosters left open", PAUSE, stopping -> readings.idle().forEach(this::soon)),
                new Errand.Daily("rosters at night", AT_NIGHT, this::nightly));
    }

    /** Has a reading done that was asked for. */
    void soon(String reading) {
        agenda.soon(READ, reading);
    }

    /** One course after the other, so that neither we nor a platform have many to do at once. */
    void nightly(BooleanSupplier stopping) {
        readings.forget();
        for (String course : courses.dueAtNight()) {
            if (stopping.getAsBoolean()) {
                return;
            }
            readings.ask(course, NIGHTLY, false).ifPresent(id -> read(id, stopping));
        }
    }

    /** What goes wrong with one course keeps no other from being read; its reading stays open. */
    private void read(String id, BooleanSupplier stopping) {
        try {
            reading.read(id, stopping);
        } catch (RuntimeException e) {
            LOG.warn("roster reading {} failed", id, e);
        }
    }
}
