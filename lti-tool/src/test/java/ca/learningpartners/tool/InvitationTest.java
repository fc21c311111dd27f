package ca.learningpartners.tool;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.session.Meeting;
import ca.learningpartners.mentorship.session.MeetingStatus;
import ca.learningpartners.tool.ical.ReadCalendar;
import ca.learningpartners.tool.running.Browser;
import ca.learningpartners.tool.running.Kind;
import ca.learningpartners.tool.running.Page;
import ca.learningpartners.tool.running.RunningTool;
import ca.learningpartners.tool.running.Tools;
import ca.learningpartners.tool.running.WaitingMail;
import ca.learningpartners.tool.schedule.Errand;
import ca.learningpartners.tool.session.LeftOverErrand;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What both partners' calendars are told by mail, each in their language and on their clock. */
class InvitationTest {

    @RegisterExtension
    static final Tools TOOLS = new Tools();

    @ParameterizedTest
    @EnumSource(Kind.class)
    void an_agreement_a_move_and_a_cancellation_reach_both_under_one_uid(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        Pairing pairing = begun(tool);
        Browser lucie = tool.signedIn("sd93", "lucie.belanger-roy");
        Browser weiLin = tool.signedIn("sd45", "wei-lin.chow");
        String meetings = tool.at("/pairings/" + pairing.id() + "/meetings");
        weiLin.submit(
                weiLin.open(meetings),
                "/meetings",
                Map.of("date1", "2027-03-16", "time1", "09:00", "minutes", "45", "place", "https://video.example/r"));
        assertThat(waiting(tool)).isEmpty();
        Meeting meeting = tool.store()
                .<List<Meeting>>read(stores -> stores.meetings().of(pairing.id(), 9))
                .get(0);
        String address = meetings + "/" + meeting.id();
        Page offered = lucie.open(address);
        lucie.submit(offered, "/agreement");
        lucie.submit(offered, "/agreement");
        List<WaitingMail> agreed = waiting(tool);
        assertThat(agreed).hasSize(2);
        WaitingMail toLucie = of(agreed, pairing.mentee().value());
        assertThat(toLucie.subject()).isEqualTo("Votre rencontre de mentorat").doesNotContain("Chow");
        assertThat(toLucie.plain())
                .contains("周慧琳 Wei-Lin Chow")
                .contains("10 h")
                .contains("https://video.example/r");
        ReadCalendar read = ReadCalendar.of(toLucie.calendar());
        VEvent event = read.event();
        assertThat(read.method()).isEqualTo(toLucie.method()).isEqualTo("REQUEST");
        assertThat(ReadCalendar.value(event, Property.UID))
                .isEqualTo(meeting.id().value());
        assertThat(ReadCalendar.value(event, Property.SEQUENCE)).isEqualTo("0");
        assertThat(ReadCalendar.value(event, Property.ORGANIZER)).contains("wei-lin.chow@");
        assertThat(ReadCalendar.value(event, Property.ATTENDEE)).contains("lucie.belanger-roy@");
        ReadCalendar his = ReadCalendar.of(of(agreed, pairing.mentor().value()).calendar());
        assertThat(read.moment(event, Property.DTSTART))
                .isEqualTo(his.moment(his.event(), Property.DTSTART))
                .isEqualTo(meeting.times().first());
        assertThat(zone(event)).isEqualTo("America/Edmonton");
        assertThat(zone(his.event())).isEqualTo("America/Vancouver");

        weiLin.submit(weiLin.open(address), "/move", Map.of("time1", "15:30"));
        ReadCalendar moved =
                ReadCalendar.of(newest(tool, pairing.mentee().value()).calendar());
        assertThat(moved.method()).isEqualTo("REQUEST");
        assertThat(ReadCalendar.value(moved.event(), Property.UID))
                .isEqualTo(meeting.id().value());
        assertThat(ReadCalendar.value(moved.event(), Property.SEQUENCE)).isEqualTo("1");
        lucie.submit(lucie.open(address), "/cancellation");
        ReadCalendar cancelled =
                ReadCalendar.of(newest(tool, pairing.mentor().value()).calendar());
        assertThat(cancelled.method()).isEqualTo("CANCEL");
        assertThat(ReadCalendar.value(cancelled.event(), Property.UID))
                .isEqualTo(meeting.id().value());
        assertThat(ReadCalendar.value(cancelled.event(), Property.SEQUENCE)).isEqualTo("2");
        assertThat(ReadCalendar.value(cancelled.event(), Property.STATUS)).isEqualTo("CANCELLED");
        assertThat(waiting(tool)).hasSize(6);

        Page file = lucie.open(address + "/meeting.ics");
        assertThat(file.header("Content-Type")).startsWith("text/calendar");
        assertThat(ReadCalendar.value(ReadCalendar.of(file.source()).event(), Property.SEQUENCE))
                .isEqualTo("2");
        assertThat(tool.signedIn("sd27", "noor.haddad")
                        .open(address + "/meeting.ics")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void what_was_arranged_is_called_off_with_the_partnership_and_nobody_is_named() {
        RunningTool tool = RunningTool.start(Kind.SQLITE);
        try (tool) {
            Pairing pairing = begun(tool);
            Browser lucie = tool.signedIn("sd93", "lucie.belanger-roy");
            Browser weiLin = tool.signedIn("sd45", "wei-lin.chow");
            String meetings = tool.at("/pairings/" + pairing.id() + "/meetings");
            Map<String, String> times = Map.of("date1", "2027-03-16", "time1", "09:00", "minutes", "45");
            weiLin.submit(weiLin.open(meetings), "/meetings", times);
            lucie.submit(lucie.open(meetings + "/" + only(tool, pairing).id()), "/agreement");
            lucie.submit(lucie.open(tool.at("/pairings/" + pairing.id() + "/leaving")), "/conclusion");

            Errand.Every errand =
                    (Errand.Every) new LeftOverErrand(tool.database(), tool.store(), tool.clock()).errand();
            errand.work().run(() -> false);
            errand.work().run(() -> false);

            assertThat(only(tool, pairing).status()).isEqualTo(MeetingStatus.CANCELLED);
            assertThat(waiting(tool)).hasSize(4);
            for (ParticipantId partner : List.of(pairing.mentee(), pairing.mentor())) {
                WaitingMail told = newest(tool, partner.value());
                assertThat(told.method()).isEqualTo("CANCEL");
                VEvent event = ReadCalendar.of(told.calendar()).event();
                assertThat(ReadCalendar.value(event, Property.SEQUENCE)).isEqualTo("1");
            }
            assertThat(tool.store()
                            .<List<Act>>read(stores ->
                                    stores.audit().on(only(tool, pairing).id().value(), 9)))
                    .extracting(Act::actor)
                    .startsWith("agenda");
        }
    }

    private static Meeting only(RunningTool tool, Pairing pairing) {
        return tool.store()
                .<List<Meeting>>read(stores -> stores.meetings().of(pairing.id(), 9))
                .get(0);
    }

    private static String zone(VEvent event) {
        return event.getRequiredProperty(Property.DTSTART)
                .getRequiredParameter("TZID")
                .getValue();
    }

    private static WaitingMail of(List<WaitingMail> mails, String person) {
        return mails.stream()
                .filter(mail -> mail.recipient().equals(person))
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    private static WaitingMail newest(RunningTool tool, String person) {
        return of(waiting(tool), person);
    }

    /** In the order in which the meeting changed. */
    private static List<WaitingMail> waiting(RunningTool tool) {
        return WaitingMail.of(tool, "invitation");
    }

    private static Pairing begun(RunningTool tool) {
        Pairing pairing = tool.pairingOf("nm-93-belanger-roy");
        tool.store().write(stores -> {
            stores.zones().set(pairing.mentee(), ZoneId.of("America/Edmonton"));
            return stores.pairings()
                    .accept(pairing.accept(pairing.mentee(), RunningTool.NOW)
                            .accept(pairing.mentor(), RunningTool.NOW));
        });
        return pairing;
    }
}
