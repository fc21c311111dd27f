package ca.learningpartners.tool;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.participant.Assistance;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.session.Means;
import ca.learningpartners.mentorship.session.Meeting;
import ca.learningpartners.mentorship.session.MeetingId;
import ca.learningpartners.mentorship.session.MeetingStatus;
import ca.learningpartners.mentorship.session.Session;
import ca.learningpartners.mentorship.session.SessionId;
import ca.learningpartners.tool.running.Browser;
import ca.learningpartners.tool.running.Kind;
import ca.learningpartners.tool.running.Page;
import ca.learningpartners.tool.running.RunningTool;
import ca.learningpartners.tool.running.Tools;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Two partners in two districts arrange to meet, meet, and note it. Lucie is the mentee, Wei-Lin her mentor. */
class MeetingTest {

    private static final ZoneId EDMONTON = ZoneId.of("America/Edmonton");
    private static final ZoneId VANCOUVER = ZoneId.of("America/Vancouver");

    @RegisterExtension
    static final Tools TOOLS = new Tools();

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_time_is_proposed_taken_moved_and_noted_and_the_next_step_says_so_each_time(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        Pairing pairing = begun(tool);
        setZone(tool, pairing.mentor(), EDMONTON);
        Browser lucie = person(tool, "sd93", "lucie.belanger-roy");
        Browser weiLin = person(tool, "sd45", "wei-lin.chow");

        haveTalked(tool, pairing);
        Set<MeetingId> others = ids(tool, pairing);
        Page list = lucie.open(tool.at(meetings(pairing)));
        Map<String, String> times = Map.of(
                "date1",
                "2026-12-01",
                "time1",
                "10:00",
                "date2",
                "2026-12-02",
                "time2",
                "23:30",
                "minutes",
                "45",
                "means",
                "PHONE",
                "place",
                "https://video.example/r?a=1&b=2");
        Page proposed = lucie.submit(list, "/meetings", times);
        lucie.submit(list, "/meetings", times);
        assertThat(plain(proposed)).contains("Tue, Dec 1, 10:00 a.m. for you, 11:00 a.m. for 周慧琳 Wei-Lin");
        MeetingId id = added(tool, pairing, others);
        Meeting meeting = the(tool, id);
        assertThat(meeting.times())
                .containsExactly(at("2026-12-01T10:00", VANCOUVER), at("2026-12-02T23:30", VANCOUVER));

        Page home = weiLin.open(tool.at("/"));
        assertThat(home.heading()).contains("proposes a time to talk");
        String address = meetings(pairing) + "/" + meeting.id();
        Page offered = weiLin.open(tool.at(address));
        assertThat(plain(offered))
                .contains("Tue, Dec 1, 11:00 a.m. for you, 10:00 a.m. for Lucie")
                .contains("Thu, Dec 3, 12:30 a.m. for you, Wed, Dec 2, 11:30 p.m. for Lucie");
        assertThat(offered.html().select("a[href^=https://video.example]").attr("rel"))
                .contains("noreferrer");
        Page agreed = weiLin.submit(offered, "/agreement");
        weiLin.submit(offered, "/agreement");
        assertThat(agreed.text()).contains("You have a time");
        assertThat(the(tool, id).startsAt()).isEqualTo(at("2026-12-01T10:00", VANCOUVER));
        assertThat(plain(lucie.open(tool.at("/")))).contains("talk on Tue, Dec 1, 10:00 a.m.");

        Page page = lucie.open(tool.at(address));
        Page moved = lucie.submit(page, "/move", Map.of("time1", "14:15", "minutes", "30"));
        lucie.submit(page, "/move", Map.of("time1", "14:15", "minutes", "30"));
        assertThat(plain(moved)).contains("The meeting is moved").contains("2:15 p.m. for you, 3:15 p.m. for 周慧琳");
        assertThat(the(tool, id).sequence()).isEqualTo(1);
        Page stale = lucie.submit(page, "/move", Map.of("time1", "15:15"));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.text()).contains("has changed this meeting meanwhile");

        tool.clock().set(at("2026-12-01T14:45", VANCOUVER));
        Browser after = person(tool, "sd93", "lucie.belanger-roy");
        Browser mentorAfter = person(tool, "sd45", "wei-lin.chow");
        Page asked = after.open(tool.at("/"));
        assertThat(asked.heading()).contains("Did you and 周慧琳 Wei-Lin");
        int before = tool.sessions(pairing).size();
        Page mentorAsked = mentorAfter.open(tool.at(address));
        Page notedPage = after.submit(asked, "/note");
        Page atOnce = mentorAfter.submit(mentorAsked, "/note");
        assertThat(notedPage.text()).contains("Your contact is noted");
        assertThat(atOnce.text()).contains("Your contact is noted");
        assertThat(tool.sessions(pairing)).hasSize(before + 1);
        assertThat(the(tool, id).status()).isEqualTo(MeetingStatus.NOTED);
        tool.clock().set(RunningTool.NOW);
    }

    @Test
    void others_are_proposed_none_suits_and_it_is_taken_back() {
        RunningTool tool = TOOLS.onSqlite();
        Pairing pairing = begun(tool);
        Browser lucie = person(tool, "sd93", "lucie.belanger-roy");
        Browser weiLin = person(tool, "sd45", "wei-lin.chow");
        MeetingId first = propose(tool, lucie, pairing, "2027-01-12", "09:00");
        String address = meetings(pairing) + "/" + first;
        weiLin.submit(weiLin.open(tool.at(address)), "/times", Map.of("date1", "2027-01-13", "time1", "08:00"));
        Page turned = lucie.open(tool.at(address));
        assertThat(turned.hasForm("/agreement")).isTrue();
        assertThat(turned.hasForm("/cancellation")).isFalse();
        lucie.submit(turned, "/refusal");
        assertThat(the(tool, first).status()).isEqualTo(MeetingStatus.DECLINED);
        assertThat(weiLin.open(tool.at(address)).hasForm("/times")).isFalse();

        MeetingId second = propose(tool, lucie, pairing, "2027-01-19", "09:00");
        lucie.submit(lucie.open(tool.at(meetings(pairing) + "/" + second)), "/cancellation");
        assertThat(the(tool, second).status()).isEqualTo(MeetingStatus.CANCELLED);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
                    time1   | ``         | Give both the day and the time
                    date1   | 2026-02-30 | “2026-02-30” is not a date
                    date1   | 2026-11-20 | has passed already
                    date1   | 2099-01-01 | up to 400 days ahead
                    time1   | 25:00      | “25:00” is no time of day
                    minutes | 0          | from 1 to 1,440 fit
                    minutes | 100000     | from 1 to 1,440 fit
                    means   | PIGEON     | Choose how
                    """)
    void what_cannot_be_is_said_and_what_was_typed_stays(String field, String value, String sentence) {
        RunningTool tool = TOOLS.onSqlite();
        Pairing pairing = begun(tool);
        Browser lucie = person(tool, "sd93", "lucie.belanger-roy");
        int before = kept(tool, pairing).size();
        Map<String, String> typed =
                new HashMap<>(Map.of("date1", "2026-12-08", "time1", "10:05", "date2", "", "place", "Room \u202E 7"));
        typed.put(field, value);
        Page refused = lucie.submit(lucie.open(tool.at(meetings(pairing))), "/meetings", typed);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().select("[role=alert]").text()).contains(sentence);
        assertThat(refused.html().select("input[name=place]").val()).isEqualTo("Room \u202E 7");
        assertThat(refused.html().select("input[name=date1]").val()).isEqualTo(typed.get("date1"));
        assertThat(kept(tool, pairing)).hasSize(before);
    }

    @Test
    void a_time_the_clock_skips_is_refused_with_the_next_there_is() {
        RunningTool tool = TOOLS.onSqlite();
        Pairing pairing = begun(tool);
        setZone(tool, pairing.mentee(), ZoneId.of("America/Toronto"));
        var gap = ZoneId.of("America/Toronto").getRules().nextTransition(RunningTool.NOW);
        Browser lucie = person(tool, "sd93", "lucie.belanger-roy");
        LocalDateTime skipped = gap.getDateTimeBefore().plusMinutes(30);
        Page refused = lucie.submit(
                lucie.open(tool.at(meetings(pairing))),
                "/meetings",
                Map.of(
                        "date1",
                        skipped.toLocalDate().toString(),
                        "time1",
                        skipped.toLocalTime().toString()));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(plain(refused)).contains("there is no 2:30 a.m. that day, and 3:00 a.m. is the next time");
        setZone(tool, pairing.mentee(), VANCOUVER);
    }

    @Test
    void nobody_else_finds_a_pairs_meetings() {
        RunningTool tool = TOOLS.onSqlite();
        Pairing pairing = begun(tool);
        MeetingId id = propose(tool, person(tool, "sd93", "lucie.belanger-roy"), pairing, "2027-02-02", "09:00");
        String address = meetings(pairing) + "/" + id;
        for (Browser stranger :
                List.of(tool.signedIn("sd27", "tessa.lindqvist"), tool.signedIn("sd27", "noor.haddad"))) {
            assertThat(stranger.open(tool.at(meetings(pairing))).status()).isEqualTo(404);
            assertThat(stranger.open(tool.at(address)).status()).isEqualTo(404);
            Map<String, String> sent = Map.of(
                    "token",
                    stranger.open(tool.at("/")).token(),
                    "time",
                    "2027-02-02T17:00:00Z",
                    "date1",
                    "2027-02-03",
                    "time1",
                    "09:00",
                    "minutes",
                    "30",
                    "means",
                    "VIDEO",
                    "id",
                    "0b0e7f5c-2f5c-4a53-9a3e-3f1f0c1d2e3f");
            assertThat(stranger.post(tool.at(meetings(pairing)), sent).status()).isEqualTo(404);
            for (String act : List.of("/agreement", "/refusal", "/times", "/move", "/cancellation", "/note")) {
                assertThat(stranger.post(tool.at(address + act), sent).status())
                        .as(act)
                        .isEqualTo(404);
            }
        }
        assertThat(the(tool, id).status()).isEqualTo(MeetingStatus.PROPOSED);
    }

    @Test
    void who_settles_times_for_a_partner_sees_times_and_nothing_else() {
        RunningTool tool = TOOLS.onSqlite();
        Pairing pairing = begun(tool);
        Browser lucie = person(tool, "sd93", "lucie.belanger-roy");
        lucie.submit(
                lucie.open(tool.at("/pairings/" + pairing.id() + "/sessions/new")),
                "/sessions",
                Map.of("note", "For us alone.", "minutes", "77"));
        tool.imports("id,name,email,role,district,languages,position,position_start\n"
                + "aide-45,Aiko Ferro,late.joiner@sd45.example,coordinator,SD45,en,,\n");
        tool.store().write(stores -> {
            stores.assistances()
                    .name(new Assistance(
                            RunningTool.PROGRAM,
                            new ParticipantId("aide-45"),
                            new Fact(pairing.mentor(), RunningTool.NOW)));
            return true;
        });
        Browser aiko = tool.signedIn("sd45", "late.joiner");
        Page list = aiko.open(tool.at(meetings(pairing)));
        assertThat(list.text()).contains("Wei-Lin").contains("Lucie").doesNotContain("For us alone", "77");
        assertThat(list.html().select("input[name=minutes]").val()).isEqualTo("30");
        Set<MeetingId> others = ids(tool, pairing);
        aiko.submit(list, "/meetings", Map.of("date1", "2027-03-02", "time1", "09:00"));
        Meeting proposed = the(tool, added(tool, pairing, others));
        assertThat(proposed.proposer()).isEqualTo(pairing.mentor());
        assertThat(proposed.changed().by()).isEqualTo(new ParticipantId("aide-45"));
        assertThat(aiko.open(tool.at("/pairings/" + pairing.id())).status()).isEqualTo(404);
        String address = meetings(pairing) + "/" + proposed.id();
        lucie.submit(lucie.open(tool.at(address)), "/agreement");
        Page agreed = aiko.open(tool.at(address));
        assertThat(agreed.hasForm("/note")).isFalse();
        aiko.submit(agreed, "/cancellation");
        assertThat(the(tool, proposed.id()).status()).isEqualTo(MeetingStatus.CANCELLED);
    }

    private static MeetingId propose(RunningTool tool, Browser browser, Pairing pairing, String date, String time) {
        Set<MeetingId> others = ids(tool, pairing);
        browser.submit(browser.open(tool.at(meetings(pairing))), "/meetings", Map.of("date1", date, "time1", time));
        return added(tool, pairing, others);
    }

    /** Its text, with the spaces that keep an hour together as plain ones. */
    private static String plain(Page page) {
        return page.text().replace('\u00A0', ' ').replace('\u202F', ' ');
    }

    private static Instant at(String local, ZoneId zone) {
        return LocalDateTime.parse(local).atZone(zone).toInstant();
    }

    private static String meetings(Pairing pairing) {
        return "/pairings/" + pairing.id() + "/meetings";
    }

    private static List<Meeting> kept(RunningTool tool, Pairing pairing) {
        return tool.store().read(stores -> stores.meetings().of(pairing.id(), 99));
    }

    private static Set<MeetingId> ids(RunningTool tool, Pairing pairing) {
        return kept(tool, pairing).stream().map(Meeting::id).collect(Collectors.toSet());
    }

    /** The one that came to those there were. */
    private static MeetingId added(RunningTool tool, Pairing pairing, Set<MeetingId> others) {
        Set<MeetingId> now = new HashSet<>(ids(tool, pairing));
        now.removeAll(others);
        assertThat(now).hasSize(1);
        return now.iterator().next();
    }

    private static Meeting the(RunningTool tool, MeetingId id) {
        return tool.store()
                .<Optional<Meeting>>read(stores -> stores.meetings().find(id))
                .orElseThrow();
    }

    private static void setZone(RunningTool tool, ParticipantId person, ZoneId zone) {
        tool.store().write(stores -> {
            stores.zones().set(person, zone);
            return true;
        });
    }

    private static Pairing begun(RunningTool tool) {
        Pairing pairing = tool.pairingOf("nm-93-belanger-roy");
        for (String[] who : new String[][] {{"sd93", "lucie.belanger-roy"}, {"sd45", "wei-lin.chow"}}) {
            Browser browser = person(tool, who[0], who[1]);
            Page page = browser.open(tool.at("/pairings/" + pairing.id()));
            if (page.hasForm("/acceptance")) {
                browser.submit(page, "/acceptance");
            }
        }
        return pairing;
    }

    /** Before the first contact the charter would be their next step. */
    private static void haveTalked(RunningTool tool, Pairing pairing) {
        tool.store()
                .write(stores -> stores.sessions()
                        .add(new Session(
                                SessionId.random(),
                                pairing.id(),
                                RunningTool.TODAY,
                                30,
                                Means.PHONE,
                                new TreeSet<>(),
                                pairing.mentee(),
                                RunningTool.NOW)));
    }

    private static Browser person(RunningTool tool, String campus, String person) {
        Browser browser = tool.signedIn(campus, person);
        browser.open(tool.launch(campus, person).withLocale("en-CA"));
        return browser;
    }
}
