package ca.learningpartners.browser;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.tool.platform.DataFolder;
import ca.learningpartners.tool.runtime.Settings;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * How people answer: Noor of the Office plans a wave, and Lucie, who has been accompanied by Wei-Lin for a month, is asked
 * by it and by the pulse.
 */
class EvaluationScreensTest {

    private static final String LEADERS = "/programs/bcssa-2026";
    private static final ProgramId PROGRAM = new ProgramId("bcssa-2026");
    private static final ParticipantId LUCIE = new ParticipantId("nm-93-belanger-roy");
    private static final ParticipantId WEI_LIN = new ParticipantId("m-45-chow");

    @RegisterExtension
    static final Stage STAGE = Stage.onSqlite();

    @Test
    void a_wave_is_planned_and_asks_for_more_as_soon_as_an_answer_calls_for_it() {
        String wave = planned();
        Visit lucie = arrive("sd93", "lucie.belanger-roy").open(wave);
        Page page = lucie.page();
        Inspection.ofBothLanguages(lucie, "wave");
        Locator following = page.locator("fieldset[data-when^='stay ']");
        assertThat(following.isVisible()).isFalse();
        choose(page, "q.stay", "out");
        assertThat(following.isVisible()).isTrue();
        choose(page, "q.stay-why", "load");
        Inspection.of(lucie, "wave-more");
        page.locator("input[name=agree]").check();
        Controls.button(page, "Send my answers").click();
        page.getByText("You answered on").waitFor();
        assertThat(page.locator("input[name='q.stay-why']:checked").inputValue())
                .isEqualTo("load");
        Inspection.ofBothLanguages(lucie, "wave-answered");
    }

    @Test
    void the_pulse_is_one_tap_by_keyboard_on_the_first_page() {
        began(STAGE.data());
        Visit lucie = arrive("sd93", "lucie.belanger-roy");
        Page page = lucie.page();
        Inspection.ofBothLanguages(lucie, "pulse-home");
        page.locator(".pulse .answers button").nth(3).focus();
        page.keyboard().press("Enter");
        page.getByText("Your answer is kept, for you.").waitFor();
        assertThat(page.locator(".pulse").count()).isZero();
        lucie.open(LEADERS + "/pulse");
        assertThat(page.locator(".pulse [aria-pressed=true]").count()).isOne();
        Inspection.ofBothLanguages(lucie, "pulse");
    }

    /** Returns the address at which people answer. */
    private static String planned() {
        Visit noor = arrive("sd27", "noor.haddad").open(LEADERS + "/surveys");
        Page page = noor.page();
        Inspection.ofBothLanguages(noor, "surveys");
        noor.open(LEADERS + "/surveys/new");
        Inspection.ofBothLanguages(noor, "surveys-new");
        choose(page, "instrument", "bcssa-start-1");
        page.locator("#opens").fill("2026-11-21");
        page.locator("#due").fill("2026-11-28");
        page.locator("#closes").fill("2026-12-05");
        Controls.button(page, "Plan it").click();
        page.waitForURL(address -> address.matches(".*/surveys/(?!new)[^/]+"));
        Inspection.ofBothLanguages(noor, "surveys-wave");
        return LEADERS + "/waves/" + page.url().replaceFirst(".*/", "").replaceFirst("[?#].*", "");
    }

    private static void choose(Page page, String name, String value) {
        page.locator("label:has(input[name='" + name + "'][value='" + value + "'])")
                .click();
    }

    private static void began(Path data) {
        Settings settings = new Settings(0, Optional.empty(), data, Optional.empty(), List.of());
        try (DataFolder folder = DataFolder.open(settings, Stage.autumn())) {
            Instant day = Instant.parse("2026-10-15T19:00:00Z");
            folder.store().write(stores -> {
                Pairing offer = Pairing.offer(
                        new PairingId("pair-pulse"),
                        PROGRAM,
                        LUCIE,
                        WEI_LIN,
                        null,
                        new Fact(WEI_LIN, day),
                        Duration.ofDays(14));
                stores.pairings().offer(offer, 9);
                Pairing once = offer.accept(LUCIE, day);
                stores.pairings().accept(once);
                return stores.pairings().accept(once.accept(WEI_LIN, day));
            });
        }
    }

    private static Visit arrive(String campus, String username) {
        return STAGE.visit().arrive(STAGE.demo().lms().launch(campus, username).withLocale("en-CA"));
    }
}
