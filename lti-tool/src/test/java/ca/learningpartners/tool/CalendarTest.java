package ca.learningpartners.tool;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.session.Arrangement;
import ca.learningpartners.mentorship.session.ArrangingMeeting;
import ca.learningpartners.mentorship.session.Means;
import ca.learningpartners.mentorship.session.Meeting;
import ca.learningpartners.mentorship.session.MeetingId;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.tool.ical.ReadCalendar;
import ca.learningpartners.tool.running.Browser;
import ca.learningpartners.tool.running.Kind;
import ca.learningpartners.tool.running.Page;
import ca.learningpartners.tool.running.RunningTool;
import ca.learningpartners.tool.running.Tools;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A person's meetings in the calendar they use anyway. */
class CalendarTest {

    private static final Instant SPRING = Instant.parse("2027-03-16T17:00:00Z");
    private static final Instant LATER = Instant.parse("2027-03-18T18:30:00Z");

    @RegisterExtension
    static final Tools TOOLS = new Tools();

    @ParameterizedTest
    @EnumSource(Kind.class)
    void the_feed_follows_a_meeting_through_its_life(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        Pairing pairing = begun(tool, "nm-93-belanger-roy");
        zone(tool, pairing.mentee(), "America/Edmonton");
        Browser lucie = tool.signedIn("sd93", "lucie.belanger-roy");
        String address = address(tool, lucie);
        MeetingId id = MeetingId.random();

        write(
                tool,
                stores -> arranging(stores)
                        .propose(
                                actor(pairing.mentor()),
                                pairing.id(),
                                id,
                                new TreeSet<>(List.of(SPRING)),
                                new Arrangement(45, Means.VIDEO, "Room 7"),
                                RunningTool.NOW));
        assertThat(ReadCalendar.of(get(address).body()).events()).isEmpty();
        write(tool, stores -> arranging(stores).accept(actor(pairing.mentee()), id, SPRING, RunningTool.NOW));
        VEvent agreed = read(address, SPRING);
        assertThat(value(agreed, Property.UID)).isEqualTo(id.value());
        assertThat(value(agreed, Property.SEQUENCE)).isEqualTo("0");
        assertThat(value(agreed, Property.STATUS)).isEqualTo("CONFIRMED");
        assertThat(value(agreed, Property.CLASS)).isEqualTo("PRIVATE");
        assertThat(value(agreed, Property.LOCATION)).isEqualTo("Room 7");
        assertThat(value(agreed, Property.SUMMARY)).endsWith("Wei-Lin Chow");
        assertThat(agreed.getRequiredProperty(Property.DTSTART)
                        .getRequiredParameter("TZID")
                        .getValue())
                .isEqualTo("America/Edmonton");

        write(
                tool,
                stores -> arranging(stores)
                        .move(
                                actor(pairing.mentor()),
                                id,
                                1,
                                LATER,
                                new Arrangement(30, Means.PHONE, ""),
                                RunningTool.NOW.plusSeconds(60)));
        VEvent moved = read(address, LATER);
        assertThat(value(moved, Property.UID)).isEqualTo(id.value());
        assertThat(value(moved, Property.SEQUENCE)).isEqualTo("1");
        assertThat(value(moved, Property.LAST_MODIFIED)).isEqualTo("20261121T180100Z");
        write(tool, stores -> arranging(stores).cancel(actor(pairing.mentee()), id, RunningTool.NOW.plusSeconds(90)));
        VEvent cancelled = read(address, LATER);
        assertThat(value(cancelled, Property.UID)).isEqualTo(id.value());
        assertThat(value(cancelled, Property.SEQUENCE)).isEqualTo("2");
        assertThat(value(cancelled, Property.STATUS)).isEqualTo("CANCELLED");
    }

    @Test
    void what_was_ahead_when_a_partnership_ended_is_cancelled_with_it() {
        RunningTool tool = TOOLS.onSqlite();
        Pairing pairing = begun(tool, "nm-27-lindqvist");
        String address = address(tool, tool.signedIn("sd27", "tessa.lindqvist"));
        MeetingId id = MeetingId.random();
        write(
                tool,
                stores -> arranging(stores)
                        .propose(
                                actor(pairing.mentor()),
                                pairing.id(),
                                id,
                                new TreeSet<>(List.of(SPRING)),
                                new Arrangement(45, Means.VIDEO, ""),
                                RunningTool.NOW));
        write(tool, stores -> arranging(stores).accept(actor(pairing.mentee()), id, SPRING, RunningTool.NOW));
        assertThat(value(read(address, SPRING), Property.STATUS)).isEqualTo("CONFIRMED");
        tool.store()
                .write(stores -> stores.pairings()
                        .conclude(stores.pairings()
                                .find(pairing.id())
                                .orElseThrow()
                                .conclude(new Fact(pairing.mentor(), RunningTool.NOW.plusSeconds(60)))));
        VEvent over = read(address, SPRING);
        assertThat(value(over, Property.STATUS)).isEqualTo("CANCELLED");
        assertThat(value(over, Property.SEQUENCE)).isEqualTo("1");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void the_address_is_shown_once_can_be_renewed_and_stopped_and_another_is_not_found(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        Browser siobhan = tool.signedIn("sd45", "siobhan.oleary");
        String first = address(tool, siobhan);
        assertThat(siobhan.open(tool.at("/calendar")).source()).doesNotContain(first);
        assertThat(tool.count("calendar_feed", "'" + first + "' LIKE '%' || fingerprint || '%'"))
                .isZero();

        HttpResponse<String> answer = get(first);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/calendar; charset=utf-8");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("private, max-age=900");
        String tag = answer.headers().firstValue("ETag").orElseThrow();
        assertThat(get(first).headers().firstValue("ETag")).hasValue(tag);
        assertThat(send(HttpRequest.newBuilder(URI.create(first)).header("If-None-Match", tag))
                        .statusCode())
                .isEqualTo(304);
        HttpResponse<String> head =
                send(HttpRequest.newBuilder(URI.create(first)).method("HEAD", HttpRequest.BodyPublishers.noBody()));
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.headers().firstValue("ETag")).hasValue(tag);
        assertThat(head.body()).isEmpty();

        String second = address(tool, siobhan);
        assertThat(get(first).statusCode()).isEqualTo(404);
        assertThat(get(second).statusCode()).isEqualTo(200);
        siobhan.submit(siobhan.open(tool.at("/calendar")), "/calendar/address/end");
        assertThat(get(second).statusCode()).isEqualTo(404);
        assertThat(get(tool.at("/calendar/x.ics")).statusCode()).isEqualTo(404);
    }

    @Test
    void any_clock_of_the_world_can_be_chosen_and_what_is_none_is_said() {
        RunningTool tool = TOOLS.onSqlite();
        Browser siobhan = tool.signedIn("sd45", "siobhan.oleary");
        siobhan.open(tool.launch("sd45", "siobhan.oleary").withLocale("en-CA"));
        Page page = siobhan.open(tool.at("/calendar"));
        assertThat(page.html().select("option[selected]").val()).isEqualTo("America/Vancouver");
        assertThat(page.html().select("option").eachAttr("value"))
                .contains("America/Edmonton", "America/Fort_Nelson", "America/Creston", "America/Dawson_Creek");
        siobhan.submit(page, "/calendar/clock", Map.of("zone", "America/Creston"));
        Page elsewhere = siobhan.submit(page, "/calendar/clock", Map.of("other", "Pacific/Auckland"));
        assertThat(elsewhere.html().select("option[selected]").val()).isEqualTo("Pacific/Auckland");
        for (String none : List.of("Mars/Olympus", "+05:00", "<b>", "PST8")) {
            Page refused = siobhan.submit(elsewhere, "/calendar/clock", Map.of("other", none));
            assertThat(refused.status()).as(none).isEqualTo(422);
            assertThat(refused.html().select("input[name=other]").val()).isEqualTo(none);
            assertThat(refused.html().select("[role=alert]").text()).contains("is the name of no clock we know");
        }
        zone(tool, new ParticipantId("nm-45-oleary"), "America/Vancouver");
    }

    private static VEvent read(String address, Instant starts) {
        ReadCalendar calendar = ReadCalendar.of(get(address).body());
        assertThat(calendar.method()).isEqualTo("PUBLISH");
        assertThat(calendar.moment(calendar.event(), Property.DTSTART)).isEqualTo(starts);
        return calendar.event();
    }

    private static String value(VEvent event, String property) {
        return ReadCalendar.value(event, property);
    }

    private static String address(RunningTool tool, Browser browser) {
        Page page = browser.submit(browser.open(tool.at("/calendar")), "/calendar/address");
        return page.html().select("input#address").val();
    }

    private static HttpResponse<String> get(String address) {
        return send(HttpRequest.newBuilder(URI.create(address)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        return Browser.english().step(request);
    }

    private static Pairing begun(RunningTool tool, String mentee) {
        Pairing pairing = tool.pairingOf(mentee);
        tool.store()
                .write(stores -> stores.pairings()
                        .accept(pairing.accept(pairing.mentee(), RunningTool.NOW)
                                .accept(pairing.mentor(), RunningTool.NOW)));
        return pairing;
    }

    private static void zone(RunningTool tool, ParticipantId person, String zone) {
        tool.store().write(stores -> {
            stores.zones().set(person, ZoneId.of(zone));
            return true;
        });
    }

    private static Actor actor(ParticipantId person) {
        return new Actor(person, List.of());
    }

    private static ArrangingMeeting arranging(Stores stores) {
        return new ArrangingMeeting(stores.pairings(), stores.meetings(), stores.audit());
    }

    private static void write(RunningTool tool, Function<Stores, Meeting> work) {
        tool.store().write(work);
    }
}
