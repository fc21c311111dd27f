package ca.learningpartners.tool.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What we write for calendars says to somebody else what Java says. */
class CalendarTextTest {

    private static final Instant NOW = Instant.parse("2026-11-21T18:00:00Z");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "America/Vancouver",
                "America/Edmonton",
                "America/Fort_Nelson",
                "America/Creston",
                "America/St_Johns",
                "Australia/Lord_Howe",
                "Etc/UTC"
            })
    void every_moment_around_every_change_of_the_clock_is_the_one_java_says(String id) {
        ZoneId zone = ZoneId.of(id);
        List<Instant> moments = moments(zone);
        ReadCalendar read = ReadCalendar.of(CalendarText.feed(
                "Meetings", moments.stream().map(moment -> entry(zone, moment)).toList()));
        for (int number = 0; number < moments.size(); number++) {
            VEvent event = read.events().get(number);
            Instant moment = moments.get(number);
            boolean second = moment.atZone(zone)
                    .toLocalDateTime()
                    .atZone(zone)
                    .toInstant()
                    .isBefore(moment);
            // Of an hour that comes twice, the standard knows the first; the tool makes no meeting in the second.
            if (!second) {
                assertThat(read.moment(event, Property.DTSTART)).isEqualTo(moment);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"America/Vancouver", "America/Creston"})
    void one_meeting_brings_just_what_is_needed_of_its_zone(String id) {
        String text = CalendarText.single(entry(ZoneId.of(id), NOW));
        assertThat(text.split("TZOFFSETTO", -1)).hasSize(2);
        assertThat(ReadCalendar.of(text).moment(ReadCalendar.of(text).event(), Property.DTSTART))
                .isEqualTo(NOW);
    }

    @Test
    void names_and_places_come_back_to_the_letter_on_lines_of_75_octets() {
        String summary = "Mentorat : Odile Bérubé-O'Brien, \"Sḵwx̱wú7mesh\"; 周慧琳 \\n 👩🏽‍🚀 "
                .repeat(4)
                .strip();
        String place = "https://video.example/a,b;c?d=e&f=\\";
        Entry entry = entry(ZoneId.of("America/Vancouver"), NOW, summary, place);
        String text = CalendarText.single(entry);
        VEvent event = ReadCalendar.of(text).event();
        assertThat(ReadCalendar.value(event, Property.SUMMARY)).isEqualTo(summary);
        assertThat(ReadCalendar.value(event, Property.LOCATION)).isEqualTo(place);
        assertThat(text.split("\r\n"))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                .noneMatch(line -> line.contains("\n") || line.contains("\uFFFD"));
    }

    @Test
    void an_invitation_comes_from_the_partner_and_asks_for_no_answer() {
        Entry entry = entry(ZoneId.of("America/Edmonton"), NOW)
                .from(new Entry.People(
                        new Entry.Person("Wei-Lin \"W\" Chow, Dr.", "wei-lin@sd45.example"),
                        new Entry.Person("Lucie", "lucie@sd93.example")));
        ReadCalendar read = ReadCalendar.of(CalendarText.invitation(entry, NOW));
        assertThat(read.method()).isEqualTo("REQUEST");
        VEvent event = read.event();
        assertThat(ReadCalendar.value(event, Property.ORGANIZER)).isEqualTo("mailto:wei-lin@sd45.example");
        Property attendee = event.getRequiredProperty(Property.ATTENDEE);
        assertThat(attendee.getValue()).isEqualTo("mailto:lucie@sd93.example");
        assertThat(attendee.getRequiredParameter("PARTSTAT").getValue()).isEqualTo("ACCEPTED");
        assertThat(attendee.getRequiredParameter("RSVP").getValue()).isEqualTo("FALSE");
    }

    /** Around each change of the clock in three years, and in the middle of winters and summers. */
    private static List<Instant> moments(ZoneId zone) {
        List<Instant> moments = new ArrayList<>();
        for (int month = 0; month < 36; month++) {
            moments.add(NOW.plus(Duration.ofDays(30L * month)));
        }
        ZoneOffsetTransition change = zone.getRules().nextTransition(NOW);
        for (int number = 0; number < 6 && change != null; number++) {
            for (int minutes : new int[] {-1441, -61, -1, 0, 1, 29, 30, 59, 60, 61, 1441}) {
                moments.add(change.getInstant().plus(Duration.ofMinutes(minutes)));
            }
            change = zone.getRules().nextTransition(change.getInstant());
        }
        return moments;
    }

    private static Entry entry(ZoneId zone, Instant starts) {
        return entry(zone, starts, "Mentorship: Odile", "");
    }

    private static Entry entry(ZoneId zone, Instant starts, String summary, String place) {
        return new Entry(
                "0b0e7f5c-2f5c-4a53-9a3e-3f1f0c1d2e3f",
                0,
                false,
                starts,
                starts.plus(Duration.ofMinutes(30)),
                zone,
                summary,
                place,
                NOW,
                Optional.empty());
    }
}
