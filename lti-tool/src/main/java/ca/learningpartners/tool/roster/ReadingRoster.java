package ca.learningpartners.tool.roster;

import ca.learningpartners.lti.nrps.RosterEndpoint;
import ca.learningpartners.lti.registration.Registration;
import ca.learningpartners.lti.registration.Registrations;
import ca.learningpartners.tool.roster.ReadingStore.Taken;
import ca.learningpartners.tool.roster.RosterSource.Summary;
import ca.learningpartners.tool.roster.RosterUnread.Reason;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads one roster, from the first page to the last, and applies it only then. */
final class ReadingRoster {

    static final int AT_ONCE = 500;

    /** How long a person waits at most to see that a reading goes on, or has stopped. */
    static final Duration REST = Duration.ofSeconds(2);

    /** How often a reading is taken up at most; what ends this process is not tried for ever. */
    static final int ATTEMPTS = 5;

    private static final Logger LOG = LoggerFactory.getLogger(ReadingRoster.class);

    private final ReadingStore readings;
    private final StagingStore staging;
    private final MembershipStore memberships;
    private final CoursesReadModel courses;
    private final Registrations registrations;
    private final RosterSource source;
    private final Clock clock;

    ReadingRoster(
            ReadingStore readings,
            StagingStore staging,
            MembershipStore memberships,
            CoursesReadModel courses,
            Registrations registrations,
            RosterSource source,
            Clock clock) {
        this.readings = readings;
        this.staging = staging;
        this.memberships = memberships;
        this.courses = courses;
        this.registrations = registrations;
        this.source = source;
        this.clock = clock;
    }

    /**
     * Does a reading that was asked for; nothing if it has ended.
     *
     * @param stopping true once the tool is shutting down: the reading then stays open, for whoever comes next
     */
    void read(String id, BooleanSupplier stopping) {
        readings.take(id).ifPresent(reading -> {
            try {
                Intake intake = new Intake(reading, stopping);
                Summary summary = read(reading, intake);
                intake.rest();
                memberships.apply(reading, summary);
            } catch (RosterUnread unread) {
                LOG.info(
                        "roster of course {} not read: {} ({})",
                        reading.course(),
                        unread.reason().key(),
                        unread.getMessage());
                readings.end(reading, "FAILED", Optional.of(unread));
            } catch (Ended ended) {
                ended.then.accept(reading);
            } catch (RuntimeException failure) {
                readings.release(reading);
                throw failure;
            }
        });
    }

    private Summary read(Taken reading, Intake intake) throws RosterUnread {
        if (reading.attempt() > ATTEMPTS) {
            throw new RosterUnread(Reason.OWN_FAILURE, "taken up " + ATTEMPTS + " times");
        }
        CoursesReadModel.Address address = courses.address(reading.course());
        Registration registration = registrations
                .find(address.registration())
                .filter(Registration::isActive)
                .orElseThrow(() -> new RosterUnread(Reason.PLATFORM_SHUT, "the registration is not active"));
        RosterEndpoint endpoint = address.memberships()
                .map(memberships -> new RosterEndpoint(memberships, List.of()))
                .orElseThrow(() -> new RosterUnread(Reason.NOT_OFFERED, "no launch named the address of the roster"));
        return source.read(registration, endpoint, address.context(), intake);
    }

    /** Gathers people until there are enough for one short transaction. */
    private final class Intake implements RosterSource.Taking {

        private final Taken reading;
        private final BooleanSupplier stopping;
        private final List<RosterPerson> people = new ArrayList<>(AT_ONCE);
        private int members;
        private int pages;
        private Instant rested = clock.instant();

        private Intake(Taken reading, BooleanSupplier stopping) {
            this.reading = reading;
            this.stopping = stopping;
        }

        @Override
        public void take(RosterPerson person, int page) {
            boolean overdue = page > pages && rested.plus(REST).isBefore(clock.instant());
            if (people.size() == AT_ONCE || overdue) {
                rest();
            }
            people.add(person);
            members++;
            pages = page;
        }

        /** Keeps what there is, and asks whether to go on. */
        private void rest() {
            if (stopping.getAsBoolean()) {
                throw new Ended(readings::release);
            }
            StagingStore.Then then = staging.stage(reading, people, members, pages);
            people.clear();
            rested = clock.instant();
            switch (then) {
                case GO_ON -> {}
                case STOP -> throw new Ended(ours -> readings.end(ours, "STOPPED", Optional.empty()));
                case NOT_OURS -> throw new Ended(ours -> {});
            }
        }
    }

    /** That a reading ends before the roster does. */
    private static final class Ended extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Consumer<Taken> then;

        private Ended(Consumer<Taken> then) {
            super(null, null, false, false);
            this.then = then;
        }
    }
}
