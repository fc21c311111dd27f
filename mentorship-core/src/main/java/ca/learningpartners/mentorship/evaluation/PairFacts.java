package ca.learningpartners.mentorship.evaluation;

import ca.learningpartners.mentorship.objective.ObjectiveCode;
import ca.learningpartners.mentorship.pairing.Ending;
import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.participant.ParticipantId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The dates and states of one partnership, as of a day.
 *
 * @param asOf the last day that counts
 * @param begun the day of the second yes; null if one is missing
 * @param concluded the day it ended; null while it lasts
 * @param ending how; null while it lasts
 * @param fit the score of the two in the run they were matched by, in millionths; empty if they came from none
 * @param chartered the day on which both had first signed a charter; null if they have not
 * @param cadenceDays the rhythm of the newest charter both signed; empty if there is none, and the program’s rule holds
 * @param pauses the days on which it rested, in order
 * @param contacts the earliest first
 * @param touched the objectives of its contacts
 * @param goals the objectives its goals serve
 * @param visits the last days of the visits that took place, the earliest first
 */
public record PairFacts(
        PairingId id,
        ParticipantId mentee,
        ParticipantId mentor,
        LocalDate asOf,
        LocalDate offered,
        @Nullable LocalDate begun,
        @Nullable LocalDate concluded,
        @Nullable Ending ending,
        OptionalInt fit,
        @Nullable LocalDate chartered,
        OptionalInt cadenceDays,
        List<Rest> pauses,
        List<Contact> contacts,
        SortedSet<ObjectiveCode> touched,
        SortedSet<ObjectiveCode> goals,
        List<LocalDate> visits) {

    /**
     * That the two were in touch.
     *
     * @param noted the day on which it was written down
     */
    public record Contact(LocalDate on, int minutes, LocalDate noted) implements Comparable<Contact> {

        private static final Comparator<Contact> ORDER =
                Comparator.comparing(Contact::on).thenComparing(Contact::noted).thenComparingInt(Contact::minutes);

        @Override
        public int compareTo(Contact other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * That it rested while one of the two was on leave.
     *
     * @param from the first day of it
     * @param until the day on which it went on, which is none of it any more; null if it has not yet
     */
    public record Rest(LocalDate from, @Nullable LocalDate until) {}

    public PairFacts {
        pauses = List.copyOf(pauses);
        contacts = contacts.stream().sorted().toList();
        touched = Collections.unmodifiableSortedSet(new TreeSet<>(touched));
        goals = Collections.unmodifiableSortedSet(new TreeSet<>(goals));
        visits = List.copyOf(visits);
    }

    public boolean hasBegun() {
        return begun != null;
    }

    /** Whether it has begun and lasts. */
    public boolean isActive() {
        return begun != null && concluded == null;
    }

    /** The day of the first contact. */
    public Optional<LocalDate> met() {
        return contacts.stream().map(Contact::on).findFirst();
    }

    /** For how many days it has lasted, without those on which it rested; 0 if it has not begun. */
    public long days() {
        if (begun == null) {
            return 0;
        }
        LocalDate end = concluded == null ? asOf : concluded;
        LocalDate first = begun;
        return Math.max(0, ChronoUnit.DAYS.between(first, end))
                - pauses.stream().mapToLong(pause -> within(pause, first, end)).sum();
    }

    private static long within(Rest pause, LocalDate first, LocalDate end) {
        LocalDate until = pause.until();
        LocalDate from = pause.from().isBefore(first) ? first : pause.from();
        LocalDate last = until == null || until.isAfter(end) ? end : until;
        return Math.max(0, ChronoUnit.DAYS.between(from, last));
    }
}
