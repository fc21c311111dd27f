package ca.learningpartners.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.regex.Pattern;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The life of a partnership: Lucie, a new member who reads French in one learning platform, and Wei-Lin, a mentor who
 * reads English in another. From the offer to a goodbye without a reason, and on to the next partner; each test goes on
 * where the one before ended.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PartnershipTest {

    @RegisterExtension
    static final Stage STAGE = Stage.onSqlite();

    @Test
    @Order(1)
    void anOfferBecomesAPartnershipOnceBothSayYes() {
        matchAndApprove("24 pairs, and nobody is left out.");

        Visit lucie = lucie();
        form(lucie, "/acceptance").click();
        assertThat(lucie.page().getByRole(AriaRole.STATUS)).containsText("Merci.");

        Visit weiLin = weiLin();
        form(weiLin, "/acceptance").click();
        assertThat(weiLin.page().getByRole(AriaRole.STATUS)).containsText("Thank you.");
        Inspection.ofBothLanguages(weiLin.open(path(weiLin)), "partnership-begun");
    }

    @Test
    @Order(2)
    void theCharterIsReadInBothLanguagesAndSignedByBoth() {
        Visit lucie = lucie();
        leadsTo(lucie, "/charter").first().click();
        assertThat(lucie.page().getByText("What we meet for")).isVisible();
        assertThat(lucie.page().getByText("Pourquoi nous nous rencontrons")).isVisible();
        Inspection.of(lucie, "charter-to-write");
        lucie.page().locator("#addition").fill("Le vendredi après 15 h, on ne s’écrit pas.");
        Controls.button(lucie.page(), "Signer").click();
        Inspection.of(lucie.open(path(lucie)), "charter-waits");

        Visit weiLin = weiLin();
        leadsTo(weiLin, "/charter").first().click();
        assertThat(weiLin.page().getByText("Le vendredi après 15 h, on ne s’écrit pas."))
                .isVisible();
        Controls.button(weiLin.page(), "Sign").click();
        Inspection.of(weiLin.open(path(weiLin)), "charter-signed");
        Inspection.of(weiLin.open(path(weiLin) + "/print"), "charter-print");
    }

    @Test
    @Order(3)
    void aTimeIsProposedByOneAndTakenByTheOther() {
        Visit weiLin = weiLin();
        leadsTo(weiLin, "/meetings").first().click();
        weiLin.page().locator("#date1").fill("2026-12-03");
        weiLin.page().locator("#time1").fill("15:30");
        weiLin.page().locator("#date2").fill("2026-12-04");
        weiLin.page().locator("#time2").fill("09:00");
        Inspection.of(weiLin, "meeting-to-propose");
        Controls.button(weiLin.page(), "Propose").click();
        assertThat(weiLin.page().getByRole(AriaRole.STATUS)).isVisible();

        Visit lucie = lucie();
        leadsTo(lucie, "/meetings/").first().click();
        Inspection.of(lucie, "meeting-to-answer");
        form(lucie, "/agreement").first().click();
        assertThat(lucie.page().getByRole(AriaRole.STATUS)).isVisible();
        Inspection.of(lucie.open("/"), "home-meeting-set");
    }

    @Test
    @Order(4)
    void aContactIsNotedInOneActionFromTheFirstScreen() {
        Visit lucie = lucie();
        Locator talked = form(lucie, "/sessions");
        assertThat(talked).containsText(Pattern.compile("30.minutes"));
        talked.click();
        assertThat(lucie.page().getByRole(AriaRole.STATUS)).hasText("Votre contact est noté.");
        assertThat(lucie.page().locator("#contacts > li")).hasCount(1);

        lucie.page().goBack();
        lucie.page().reload();
        assertThat(lucie.open("/").page().locator("main")).isVisible();
        leadsToPartnership(lucie);
        assertThat(lucie.page().locator("#contacts > li")).hasCount(1);
    }

    @Test
    @Order(5)
    void whatTheTwoHaveDoneIsDrawnForThemAlone() {
        Visit weiLin = weiLin();
        leadsToPartnership(weiLin);
        assertThat(weiLin.page().locator("#contacts > li")).hasCount(1);
        assertThat(weiLin.page().locator("main svg[role=img]").first()).isVisible();
        Inspection.ofBothLanguages(weiLin.open(path(weiLin)), "partnership-progress");
        String address = path(weiLin);

        Visit noor = noor().open(address);
        assertThat(noor.page().locator("h1")).hasText("There is nothing here for you");
    }

    @Test
    @Order(6)
    void whoLeavesIsAskedForNoReasonAndTheOtherLearnsThatItIsConcluded() {
        Visit lucie = lucie();
        leadsToPartnership(lucie);
        leadsTo(lucie, "/leaving").first().click();
        Inspection.of(lucie, "leaving");
        form(lucie, "/conclusion").click();
        assertThat(lucie.page().getByRole(AriaRole.STATUS)).isVisible();
        Inspection.of(lucie.open("/"), "home-after-leaving");

        Visit weiLin = weiLin();
        assertThat(weiLin.page().locator("main .note"))
                .containsText("Your partnership with Lucie Bélanger-Roy is concluded. It was nobody’s fault");
        Inspection.of(weiLin, "home-told");
    }

    @Test
    @Order(7)
    void theNextMatchingOffersSomebodyElse() {
        matchAndApprove("One pair, and nobody is left out.");
        Visit lucie = lucie();
        assertThat(lucie.page().locator("form[action$='/acceptance']")).hasCount(1);
        assertThat(lucie.page().locator(".step h1")).not().containsText("Wei-Lin");
        Inspection.of(lucie, "home-offered-again");
    }

    private static void matchAndApprove(String outcome) {
        Visit noor = noor().open("/programs/bcssa-2026/matching");
        noor.page().locator("form[action$='/match-runs'] button").first().click();
        assertThat(noor.page().getByText(outcome)).isVisible();
        form(noor, "/approval").click();
        assertThat(noor.page().getByRole(AriaRole.STATUS)).containsText("Approved.");
    }

    private static Visit noor() {
        return STAGE.visit()
                .arrive(STAGE.demo().lms().launch("sd27", "noor.haddad").withLocale("en-CA"));
    }

    private static Visit weiLin() {
        return STAGE.visit()
                .arrive(STAGE.demo().lms().launch("sd45", "wei-lin.chow").withLocale("en-CA"));
    }

    private static Visit lucie() {
        Visit lucie = STAGE.visit(Look::french)
                .launch(STAGE.demo().lms().launch("sd93", "lucie.belanger-roy").withLocale("fr-CA"));
        if (lucie.page().url().endsWith("/welcome")) {
            Controls.button(lucie.page(), "Oui, c’est moi").click();
        }
        lucie.page().waitForURL(STAGE.demo().toolAddress() + "/");
        return lucie;
    }

    /** The button of the form that is sent there. */
    private static Locator form(Visit visit, String ending) {
        return visit.page().locator("main form[action$='" + ending + "'] button");
    }

    private static Locator leadsTo(Visit visit, String part) {
        return visit.page().locator("main a[href*='" + part + "']");
    }

    private static void leadsToPartnership(Visit visit) {
        visit.page().locator("main a[href^='/pairings/']").last().click();
        String address = path(visit).replaceFirst("^(/pairings/[^/]+).*", "$1");
        visit.open(address);
    }

    private static String path(Visit visit) {
        return URI.create(visit.page().url()).getPath();
    }
}
