package ca.learningpartners.tool.reminder;

import ca.learningpartners.mentorship.access.Purpose;
import ca.learningpartners.mentorship.nudge.Nudge;
import ca.learningpartners.mentorship.nudge.NudgeKind;
import ca.learningpartners.mentorship.nudging.Lives;
import ca.learningpartners.mentorship.nudging.NudgeRules;
import ca.learningpartners.mentorship.nudging.Nudging;
import ca.learningpartners.mentorship.nudging.QuietHours;
import ca.learningpartners.mentorship.nudging.WaveNudges;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.tool.mail.Outbox;
import ca.learningpartners.tool.mail.StopTokens;
import ca.learningpartners.tool.runtime.Room;
import ca.learningpartners.tool.schedule.Errand;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * Goes through all partnerships every quarter of an hour, and gives the nudges that are due. What is noted and the mail
 * about it are kept together; whichever node comes by, each is given once.
 */
public final class ReminderErrand {

    private static final Duration PAUSE = Duration.ofMinutes(15);

    private final Room room;
    private final Outbox outbox;
    private final Letters letters;

    /**
     * @param base the tool's address, for the way to stop mails
     * @param secret for that way; shared by all nodes
     */
    public ReminderErrand(Room room, URI base, byte[] secret) {
        this.room = room;
        this.outbox = new Outbox(room.database());
        this.letters = new Letters(new StopTokens(secret), base, room.clock().getZone());
    }

    public Errand errand() {
        return new Errand.Every("reminders", PAUSE, this::work);
    }

    /** Looks first, so that nobody waits for a writer that has nothing to write. */
    private void work(BooleanSupplier stopping) {
        Clock clock = room.clock();
        Instant now = clock.instant();
        boolean calledFor =
                room.store(Purpose.REMINDING).read(stores -> new Round(stores, now, clock.getZone()).isCalledFor());
        if (calledFor && !stopping.getAsBoolean()) {
            room.store(Purpose.REMINDING).write(stores -> {
                new Round(stores, now, clock.getZone()).give(outbox, letters);
                return true;
            });
        }
    }

    /** One look at everything. */
    private static final class Round {

        private final Stores stores;
        private final Instant now;
        private final List<Nudge> due = new ArrayList<>();
        private final Map<ParticipantId, ZoneId> zones = new HashMap<>();
        private final Set<String> urgent = new HashSet<>();
        private final Nudging nudging;

        Round(Stores stores, Instant now, ZoneId calendar) {
            this.stores = stores;
            this.now = now;
            for (Program program : stores.programs().all()) {
                NudgeRules own = NudgeRules.of(program.template());
                Stream.of(NudgeKind.values())
                        .filter(own::isUrgent)
                        .forEach(kind -> urgent.add(program.id() + " " + kind));
                Lives lives = Lives.of(stores, program, now, calendar);
                lives.standing().forEach(life -> due.addAll(own.due(life, now, calendar)));
                due.addAll(WaveNudges.due(stores, program.id(), LocalDate.ofInstant(now, calendar)));
                lives.owed().forEach(owed -> due.addAll(own.due(owed, LocalDate.ofInstant(now, calendar))));
            }
            this.nudging = new Nudging(
                    QuietHours.USUAL,
                    person -> zones.computeIfAbsent(person, stores.zones()::of),
                    nudge -> urgent.contains(nudge.program() + " " + nudge.kind()));
        }

        boolean isCalledFor() {
            return nudging.isCalledFor(due, stores.nudges(), now);
        }

        void give(Outbox outbox, Letters letters) {
            nudging.give(due, stores.nudges(), now)
                    .forEach(post -> letters.write(stores, post, now).ifPresent(mail -> outbox.add(mail, now)));
        }
    }
}
