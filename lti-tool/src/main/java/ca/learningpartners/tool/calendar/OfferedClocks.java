package ca.learningpartners.tool.calendar;

import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The clocks of Canada; British Columbia has five of them. */
final class OfferedClocks {

    private static final List<String> CANADIAN = List.of(
            "America/Vancouver",
            "America/Fort_Nelson",
            "America/Dawson_Creek",
            "America/Creston",
            "America/Edmonton",
            "America/Whitehorse",
            "America/Regina",
            "America/Winnipeg",
            "America/Toronto",
            "America/Iqaluit",
            "America/Halifax",
            "America/St_Johns");

    private OfferedClocks() {}

    /** Those, and the person's own if it is another. */
    static List<CalendarPage.Clock> with(ZoneId own, Locale reader) {
        return Stream.concat(CANADIAN.stream(), Stream.of(own.getId()))
                .distinct()
                .map(id -> new CalendarPage.Clock(id, named(ZoneId.of(id), reader)))
                .toList();
    }

    /** Any clock of the world this Java knows by the name of a place. */
    static Optional<ZoneId> read(String id) {
        return ZoneId.getAvailableZoneIds().contains(id) ? Optional.of(ZoneId.of(id)) : Optional.empty();
    }

    private static String named(ZoneId zone, Locale reader) {
        String place = zone.getId().replaceAll(".*/", "").replace('_', ' ');
        return place + " (" + zone.getDisplayName(TextStyle.FULL, reader) + ")";
    }
}
