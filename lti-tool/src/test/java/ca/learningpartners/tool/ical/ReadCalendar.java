package ca.learningpartners.tool.ical;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;

/**
 * A calendar as an independent library reads it. Its moments are worked out from nothing but the {@code VTIMEZONE} that
 * came along, the way RFC 5545 says, so that no other knowledge of zones can help.
 */
public final class ReadCalendar {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");

    static {
        System.setProperty("net.fortuna.ical4j.timezone.update.enabled", "false");
    }

    private final Calendar calendar;

    private ReadCalendar(Calendar calendar) {
        this.calendar = calendar;
    }

    public static ReadCalendar of(String text) {
        try {
            return new ReadCalendar(new CalendarBuilder().build(new StringReader(text)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserException e) {
            throw new AssertionError(text, e);
        }
    }

    /** What it asks for: PUBLISH, REQUEST, CANCEL. */
    public String method() {
        return calendar.getRequiredProperty(Property.METHOD).getValue();
    }

    public List<VEvent> events() {
        return calendar.getComponents(Component.VEVENT);
    }

    /** The one event there is. */
    public VEvent event() {
        List<VEvent> events = events();
        if (events.size() != 1) {
            throw new AssertionError(events.size() + " events in " + calendar);
        }
        return events.get(0);
    }

    public static String value(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }

    /** When something of an event is, such as its DTSTART. */
    public Instant moment(VEvent event, String property) {
        Property time = event.getRequiredProperty(property);
        String zone = time.getRequiredParameter("TZID").getValue();
        LocalDateTime local = LocalDateTime.parse(time.getValue(), LOCAL);
        return local.toInstant(offset(zone, local));
    }

    private ZoneOffset offset(String zone, LocalDateTime local) {
        VTimeZone found = calendar.<VTimeZone>getComponents(Component.VTIMEZONE).stream()
                .filter(each ->
                        each.getRequiredProperty(Property.TZID).getValue().equals(zone))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No VTIMEZONE " + zone + " in " + calendar));
        return found.getObservances().stream()
                .filter(each -> !onset(each).isAfter(local))
                .max(Comparator.comparing(ReadCalendar::onset))
                .map(each -> ZoneOffset.of(
                        each.getRequiredProperty(Property.TZOFFSETTO).getValue()))
                .orElseThrow(() -> new AssertionError("Nothing said of " + local + " in " + found));
    }

    private static LocalDateTime onset(Observance observance) {
        return LocalDateTime.parse(
                observance.getRequiredProperty(Property.DTSTART).getValue(), LOCAL);
    }
}
