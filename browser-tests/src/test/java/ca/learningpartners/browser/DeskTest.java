package ca.learningpartners.browser;

import static ca.learningpartners.browser.Controls.button;
import static ca.learningpartners.browser.Controls.link;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A coordinator's ten minutes, and what people settle for themselves: release time, the gradebook, an assistant, a second
 * learning platform. Each test goes on where the one before ended.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DeskTest {

    private static final String PROGRAM = "/programs/bcssa-2026";

    @RegisterExtension
    static final Stage STAGE = Stage.onSqlite();

    @Test
    @Order(1)
    void eachOfTheFiveNumbersLeadsToWhoIsBehindIt() {
        Visit noor = arrive("sd27", "noor.haddad");
        assertThat(noor.page().locator(".numbers li")).hasCount(5);
        noor.page().locator(".numbers a").first().click();
        assertThat(noor.page().locator("h1")).hasText("Waiting for a partner");
        assertThat(noor.page().locator("#people li")).hasCount(24);
        Inspection.ofBothLanguages(noor, "attention-waiting");
        Inspection.ofBothLanguages(noor.open(PROGRAM + "/attention/quiet"), "attention-nobody");
    }

    @Test
    @Order(2)
    void aDistrictGrantsReleaseTimeAndOneOfItsPeopleNotesSome() {
        Visit etienne = arrive("sd93", "etienne.marchand").open(PROGRAM + "/release-time");
        etienne.page().getByLabel("For each who is accompanied").fill("4");
        button(etienne.page(), "Grant").click();
        assertThat(etienne.page().getByRole(AriaRole.STATUS)).hasText("Saved.");
        Inspection.ofBothLanguages(etienne.open(PROGRAM + "/release-time"), "release-coordinator");

        Visit lucie = arrive("sd93", "lucie.belanger-roy").open(PROGRAM + "/release-time");
        lucie.page().getByLabel("Half-days").fill("5");
        button(lucie.page(), "Note it").click();
        assertThat(lucie.page().getByRole(AriaRole.ALERT)).containsText("Only 4 half-days are left");
        Inspection.of(lucie, "release-refused");
        lucie.page().getByLabel("Half-days").fill("3");
        button(lucie.page(), "Note it").click();
        assertThat(lucie.page().locator("#balance h2")).hasText("One half-day left");
        Inspection.ofBothLanguages(lucie.open(PROGRAM + "/release-time"), "release");
    }

    @Test
    @Order(3)
    void whatAGradebookIsTold() {
        Visit noor = arrive("sd27", "noor.haddad").open(PROGRAM + "/completion");
        noor.page().getByLabel("the self-assessment declared done").check();
        button(noor.page(), "Save").click();
        assertThat(noor.page().getByRole(AriaRole.STATUS)).hasText("Saved.");
        Inspection.ofBothLanguages(noor.open(PROGRAM + "/completion"), "completion-office");

        Visit lucie = arrive("sd93", "lucie.belanger-roy").open(PROGRAM + "/completion");
        Inspection.ofBothLanguages(lucie, "completion");
        button(lucie.page(), "I have done my self-assessment").click();
        button(lucie.page(), "Tell no gradebook about me").click();
        Inspection.ofBothLanguages(lucie.open(PROGRAM + "/completion"), "completion-silent");
    }

    @Test
    @Order(4)
    void anAssistantIsNamed() {
        Visit lucie = arrive("sd93", "lucie.belanger-roy").open("/assistants");
        lucie.page().getByLabel("Work address").fill("nobody@sd93.example");
        button(lucie.page(), "Name as my assistant").click();
        assertThat(lucie.page().getByRole(AriaRole.ALERT)).containsText("Nobody of your district");
        Inspection.of(lucie, "assistants-refused");
        lucie.page().getByLabel("Work address").fill("etienne.marchand@sd93.example");
        button(lucie.page(), "Name as my assistant").click();
        Inspection.ofBothLanguages(lucie.open("/assistants"), "assistants");
        Inspection.ofBothLanguages(arrive("sd93", "etienne.marchand").open("/assistants"), "assistants-held");
    }

    @Test
    @Order(5)
    void aCodeJoinsAnAccountOnAnotherPlatform() {
        Visit lucie = arrive("sd93", "lucie.belanger-roy");
        link(lucie.page(), "Where you sign in from").click();
        Inspection.ofBothLanguages(lucie, "accounts");
        button(lucie.page(), "Make a code").click();
        String code = lucie.page().locator("#code").textContent();
        Inspection.of(lucie, "accounts-code");

        Visit sam = STAGE.visit().launch("sd27", "sam.okafor");
        link(sam.page(), "I have a code from another learning platform").click();
        Inspection.ofBothLanguages(sam, "joining");
        sam.page().getByLabel("The code").fill("abcd 2345");
        button(sam.page(), "See whose it is").click();
        assertThat(sam.page().getByRole(AriaRole.ALERT)).containsText("This code is not good.");
        Inspection.of(sam, "joining-refused");
        sam.page().getByLabel("The code").fill(code);
        button(sam.page(), "See whose it is").click();
        assertThat(sam.page().locator("h1")).hasText("Are you Lucie Bélanger-Roy?");
        Inspection.of(sam, "joining-whom");
        button(sam.page(), "Yes, that is me: join").click();
        assertThat(sam.page().getByRole(AriaRole.STATUS)).containsText("This account is joined.");

        Inspection.ofBothLanguages(lucie.open("/"), "home-joined");
        link(lucie.page(), "Where you sign in from").first().click();
        Inspection.ofBothLanguages(lucie, "accounts-joined");
        button(lucie.page(), "This is not me: part it").click();
        assertThat(lucie.page().locator("#accounts li")).hasCount(1);
    }

    private static Visit arrive(String campus, String username) {
        return STAGE.visit().arrive(STAGE.demo().lms().launch(campus, username).withLocale("en-CA"));
    }
}
