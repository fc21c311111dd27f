package ca.learningpartners.tool.ical;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.io.text.ICalWriter;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import biweekly.property.Classification;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.Status;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;

/** The text of a calendar: lines end as the standard wants, and none is longer than 75 octets (RFC 5545, 3.1). */
public final class CalendarText {

    private static final String PRODUCT = "-//Learning Partners//Learning Partners//EN";
    private static final String SOME_TIMES_A_DAY = "PT2H";
    private static final int LONGEST_LINE = 75;

    /** How far beyond an event its zone is told, so that a client may show the day around it. */
    private static final Duration AROUND = Duration.ofDays(1);

    private CalendarText() {}

    /**
     * All meetings of a person.
     *
     * @param name what the calendar is called
     */
    public static String feed(String name, List<Entry> entries) {
        return feed(name, entries, List.of());
    }

    /**
     * All meetings and visits of a person.
     *
     * @param name what the calendar is called
     */
    public static String feed(String name, List<Entry> entries, List<WholeDays> visits) {
        ICalendar calendar = calendar(entries);
        visits.stream().map(CalendarText::event).forEach(calendar::addEvent);
        calendar.setMethod(Method.publish());
        calendar.setName(name);
        calendar.addExperimentalProperty("X-WR-CALNAME", name);
        calendar.addExperimentalProperty("X-PUBLISHED-TTL", SOME_TIMES_A_DAY);
        return write(calendar);
    }

    /** One meeting, to be kept. */
    public static String single(Entry entry) {
        ICalendar calendar = calendar(List.of(entry));
        calendar.setMethod(Method.publish());
        return write(calendar);
    }

    /**
     * One meeting, as a mail brings it (RFC 5546): a {@code REQUEST}, or a {@code CANCEL} if it is cancelled.
     *
     * @param now when the mail is written
     */
    public static String invitation(Entry entry, Instant now) {
        ICalendar calendar = calendar(List.of(entry));
        calendar.getEvents().get(0).setDateTimeStamp(Date.from(now));
        calendar.setMethod(method(entry).equals("CANCEL") ? Method.cancel() : Method.request());
        return write(calendar);
    }

    /** What a mail about the meeting asks a calendar to do. */
    public static String method(Entry entry) {
        return entry.cancelled() ? "CANCEL" : "REQUEST";
    }

    private static ICalendar calendar(List<Entry> entries) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        entries.stream().map(CalendarText::event).forEach(calendar::addEvent);
        if (!entries.isEmpty()) {
            ZoneId zone = entries.get(0).zone();
            Instant first = entries.stream()
                    .map(Entry::starts)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            Instant last = entries.stream()
                    .map(Entry::ends)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            calendar.getTimezoneInfo()
                    .setDefaultTimezone(new TimezoneAssignment(
                            TimeZone.getTimeZone(zone), Clocks.of(zone, first.minus(AROUND), last.plus(AROUND))));
        }
        return calendar;
    }

    private static VEvent event(Entry entry) {
        VEvent event = new VEvent();
        event.setUid(entry.uid());
        event.setDateTimeStamp(Date.from(entry.changed()));
        event.setLastModified(Date.from(entry.changed()));
        event.setSequence(entry.sequence());
        event.setDateStart(Date.from(entry.starts()));
        event.setDateEnd(Date.from(entry.ends()));
        event.setStatus(entry.cancelled() ? Status.cancelled() : Status.confirmed());
        event.setTransparency(entry.cancelled());
        event.setClassification(Classification.private_());
        event.setSummary(entry.summary());
        if (!entry.place().isEmpty()) {
            event.setLocation(entry.place());
        }
        entry.people().ifPresent(people -> invite(event, people));
        return event;
    }

    /** Days without a clock; the day after the last one is the first that is free again (RFC 5545, 3.6.1). */
    private static VEvent event(WholeDays visit) {
        VEvent event = new VEvent();
        event.setUid(visit.uid());
        event.setDateTimeStamp(Date.from(visit.changed()));
        event.setLastModified(Date.from(visit.changed()));
        event.setSequence(visit.sequence());
        event.setDateStart(midnight(visit.first()), false);
        event.setDateEnd(midnight(visit.last().plusDays(1)), false);
        event.setStatus(visit.cancelled() ? Status.cancelled() : Status.confirmed());
        event.setClassification(Classification.private_());
        event.setSummary(visit.summary());
        if (!visit.place().isEmpty()) {
            event.setLocation(visit.place());
        }
        return event;
    }

    /** A day as the writer takes it: by the clock of the machine, whichever that is. */
    private static Date midnight(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
    }

    /** Nobody is asked to answer: both have agreed already. */
    private static void invite(VEvent event, Entry.People people) {
        event.setOrganizer(
                new Organizer(people.organizer().name(), people.organizer().email()));
        Attendee attendee =
                new Attendee(people.attendee().name(), people.attendee().email());
        attendee.setParticipationStatus(ParticipationStatus.ACCEPTED);
        attendee.setRsvp(false);
        event.addAttendee(attendee);
    }

    private static String write(ICalendar calendar) {
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.setCaretEncodingEnabled(true);
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folded(text.toString());
    }

    /** Breaks lines by octets and never within a character, which the writer counts otherwise. */
    static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length() + text.length() / 32);
        int octets = 0;
        for (int at = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            String letter = Character.toString(character);
            int size = letter.getBytes(StandardCharsets.UTF_8).length;
            if (character == '\r' || character == '\n') {
                octets = 0;
            } else if (octets + size > LONGEST_LINE) {
                folded.append("\r\n ");
                octets = 1 + size;
            } else {
                octets += size;
            }
            folded.append(letter);
            at += Character.charCount(character);
        }
        return folded.toString();
    }
}
