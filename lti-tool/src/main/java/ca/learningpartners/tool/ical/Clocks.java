package ca.learningpartners.tool.ical;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.util.DateTimeComponents;
import biweekly.util.UtcOffset;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Locale;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/**
 * A zone as a {@code VTIMEZONE} (RFC 5545, 3.6.5), written from the rules of this Java alone, so that a calendar shows
 * the very times the tool does whatever it knows of the zone itself. Every change of the clock is named by itself; no
 * rule is guessed for years to come.
 */
final class Clocks {

    private static final LocalDateTime LONG_AGO = LocalDateTime.of(1970, 1, 1, 0, 0);

    private Clocks() {}

    /** The zone's changes that matter for moments from the first to the last. */
    static VTimezone of(ZoneId zone, Instant first, Instant last) {
        ZoneRules rules = zone.getRules();
        VTimezone component = new VTimezone(zone.getId());
        @Nullable ZoneOffsetTransition change = rules.previousTransition(first.plusSeconds(1));
        if (change == null) {
            ZoneOffset always = rules.getOffset(first);
            add(component, observance(zone, first, LONG_AGO, always, always), rules.isDaylightSavings(first));
            change = rules.nextTransition(first);
        }
        while (change != null && !change.getInstant().isAfter(last)) {
            Instant from = change.getInstant();
            add(
                    component,
                    observance(
                            zone, from, change.getDateTimeBefore(), change.getOffsetBefore(), change.getOffsetAfter()),
                    rules.isDaylightSavings(from));
            change = rules.nextTransition(from);
        }
        return component;
    }

    private static void add(VTimezone component, Times times, boolean daylight) {
        Observance observance = daylight ? new DaylightSavingsTime() : new StandardTime();
        times.put(observance);
        component.addComponent(observance);
    }

    /** From when on, on the clock as it was before, which offset follows which. */
    private record Times(LocalDateTime begins, ZoneOffset before, ZoneOffset after, String name) {

        void put(Observance observance) {
            observance.setDateStart(new DateTimeComponents(
                    begins.getYear(),
                    begins.getMonthValue(),
                    begins.getDayOfMonth(),
                    begins.getHour(),
                    begins.getMinute(),
                    begins.getSecond(),
                    false));
            observance.setTimezoneOffsetFrom(new UtcOffset(before.getTotalSeconds() * 1000L));
            observance.setTimezoneOffsetTo(new UtcOffset(after.getTotalSeconds() * 1000L));
            observance.addTimezoneName(name);
        }
    }

    private static Times observance(
            ZoneId zone, Instant from, LocalDateTime begins, ZoneOffset before, ZoneOffset after) {
        boolean daylight = zone.getRules().isDaylightSavings(from);
        String name = TimeZone.getTimeZone(zone).getDisplayName(daylight, TimeZone.SHORT, Locale.CANADA);
        return new Times(begins, before, after, name);
    }
}
