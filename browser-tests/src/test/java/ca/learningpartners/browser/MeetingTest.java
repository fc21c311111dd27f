package ca.learningpartners.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.session.Arrangement;
import ca.learningpartners.mentorship.session.ArrangingMeeting;
import ca.learningpartners.mentorship.session.Means;
import ca.learningpartners.mentorship.session.MeetingId;
import ca.learningpartners.mentorship.session.Session;
import ca.learningpartners.tool.platform.DataFolder;
import ca.learningpartners.tool.runtime.Settings;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a pair types and arranges, in a real browser: nothing is lost, and every screen can be read and touched. */
class MeetingTest {

    private static final ProgramId PROGRAM = new ProgramId("bcssa-2026");
    private static final ParticipantId LUCIE = new ParticipantId("nm-93-belanger-roy");
    private static final PairingId PAIR = new PairingId("0b0e7f5c-2f5c-4a53-9a3e-3f1f0c1d2e3f");
    private static final String FORM = "/pairings/" + PAIR + "/sessions/new";
    private static final String NOTE = "What we said, at some length.";

    @RegisterExtension
    static final Stage STAGE = Stage.onSqlite();

    @BeforeEach
    void theTwoAreAPair() {
        try (DataFolder folder = folder()) {
            folder.store().write(stores -> {
                ParticipantId weiLin = stores.appointments().in(PROGRAM).stream()
                        .map(held ->
                                stores.participants().find(held.participant()).orElseThrow())
                        .filter(person -> person.name().contains("Wei-Lin"))
                        .findFirst()
                        .orElseThrow()
                        .id();
                Instant now = Stage.autumn().instant();
                Pairing offer =
                        Pairing.offer(PAIR, PROGRAM, LUCIE, weiLin, null, new Fact(weiLin, now), Duration.ofDays(14));
                if (stores.pairings().offer(offer, 9)) {
                    stores.pairings().accept(offer.accept(LUCIE, now).accept(weiLin, now));
                }
                return true;
            });
        }
    }

    @Test
    void whatWasTypedIsOfferedAgainAfterTheSessionHasExpired() {
        Visit lucie = lucie().open(FORM);
        type(lucie);
        lucie.page().context().clearCookies();
        Controls.button(lucie.page(), "Save").click();
        assertThat(lucie.page().locator("textarea[readonly]")).hasValue(NOTE);
        again(lucie).open(FORM);
        int before = sessions().size();
        Controls.button(lucie.page(), "Use it").click();
        assertThat(lucie.page().locator("#note")).hasValue(NOTE);
        Controls.button(lucie.page(), "Save").click();
        assertThat(lucie.page().locator("[data-done]")).hasText("Your contact is noted.");
        assertThat(sessions()).hasSize(before + 1);
        assertThat(drafts(lucie)).isZero();
        lucie.open(FORM);
        assertThat(lucie.page().locator("[data-draft-offer]")).isHidden();
    }

    @Test
    void aLostConnectionLosesNothingAndKeepsOne() {
        Visit lucie = lucie().open(FORM);
        int before = sessions().size();
        type(lucie);
        lucie.page().route("**/sessions", route -> {
            route.fetch();
            route.abort();
        });
        Controls.button(lucie.page(), "Save").click();
        lucie.page().unroute("**/sessions");
        lucie.forgiveTheLostConnection();
        lucie.open(FORM);
        Controls.button(lucie.page(), "Use it").click();
        Controls.button(lucie.page(), "Save").click();
        assertThat(lucie.page().locator("[data-done]")).hasText("Your contact is noted.");
        assertThat(sessions()).hasSize(before + 1);
    }

    @Test
    void somebodyElseInTheSameTabNeverSeesIt() {
        Visit visit = lucie().open(FORM);
        type(visit);
        visit.page().context().clearCookies();
        visit.arrive(STAGE.demo().lms().launch("sd45", "wei-lin.chow").withLocale("en-CA"));
        visit.open(FORM);
        assertThat(visit.page().locator("[data-draft-offer]")).isHidden();
        assertThat(drafts(visit)).isZero();
    }

    @Test
    void oneTapOnTheFirstScreenNotesAContact() {
        Visit lucie = lucie();
        int before = sessions().size();
        lucie.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("We talked today"))
                .click();
        assertThat(lucie.page().locator("[data-done]")).hasText("Your contact is noted.");
        assertThat(sessions()).hasSize(before + 1);
    }

    @Test
    void everyScreenOfAMeetingCanBeReadAndTouched() {
        Visit lucie = lucie();
        String meeting = proposed();
        for (String page : List.of(
                FORM,
                "/pairings/" + PAIR + "/meetings",
                meeting,
                "/pairings/" + PAIR + "/agenda",
                "/pairings/" + PAIR + "/actions",
                "/pairings/" + PAIR,
                "/calendar",
                "/")) {
            lucie.open(page);
            lucie.page().locator("summary").all().stream().limit(2).forEach(each -> each.click());
            Inspection.ofBothLanguages(lucie, "meeting-" + page.replaceAll(".*/", "of-"));
        }
    }

    private static String proposed() {
        MeetingId id = MeetingId.random();
        try (DataFolder folder = folder()) {
            folder.store().write(stores -> {
                Pairing pairing = stores.pairings().find(PAIR).orElseThrow();
                Instant now = Stage.autumn().instant();
                return new ArrangingMeeting(stores.pairings(), stores.meetings(), stores.audit())
                        .propose(
                                new Actor(pairing.mentor(), List.of()),
                                PAIR,
                                id,
                                new TreeSet<>(List.of(now.plus(Duration.ofDays(3)), now.plus(Duration.ofDays(4)))),
                                new Arrangement(
                                        45, Means.VIDEO, "https://video.example/a-rather-long-address-of-a-room"),
                                now);
            });
        }
        return "/pairings/" + PAIR + "/meetings/" + id;
    }

    private static void type(Visit visit) {
        visit.page().locator("#note").fill(NOTE);
        visit.page().waitForFunction("() => Object.keys(sessionStorage).some(key => key.startsWith('draft:'))");
    }

    private static int drafts(Visit visit) {
        return (Integer) visit.page()
                .evaluate("() => Object.keys(sessionStorage).filter(key => key.startsWith('draft:')).length");
    }

    private static Visit lucie() {
        return again(STAGE.visit());
    }

    private static Visit again(Visit visit) {
        return visit.arrive(
                STAGE.demo().lms().launch("sd93", "lucie.belanger-roy").withLocale("en-CA"));
    }

    private static List<Session> sessions() {
        try (DataFolder folder = folder()) {
            return folder.store().read(stores -> stores.sessions().of(PAIR, 99));
        }
    }

    /** With its master keys: what a pair writes is sealed. */
    private static DataFolder folder() {
        return DataFolder.open(
                new Settings(0, Optional.empty(), STAGE.data(), Optional.empty(), List.of()), Clock.systemUTC());
    }
}
