package ca.learningpartners.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What people make and find together: a resource of a district and the Office in both languages, a question that a colleague
 * answers, a visit by float plane, and the way back to who said what. Each test goes on where the one before ended.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TogetherTest {

    private static final String LEADERS = "/programs/bcssa-2026";

    @RegisterExtension
    static final Stage STAGE = Stage.onSqlite();

    @Test
    @Order(1)
    void aResourceIsPublishedOnceTheDistrictAndTheOfficeHaveSignedIt() {
        Visit cornelia = arrive("sd52", "cornelia.brandvold").open(LEADERS + "/resources/new");
        cornelia.page().locator("input[name=whose]").first().check();
        cornelia.page().locator("#title-en").fill("The first week in a village school");
        cornelia.page().locator("#body-en").fill("Walk up and down the boardwalk once a day. Say who you are.");
        cornelia.page().locator("#title-fr").fill("La première semaine dans une école de village");
        cornelia.page()
                .locator("#body-fr")
                .fill("Parcourez le trottoir de bois une fois par jour. Dites qui vous êtes.");
        press(cornelia, "/resources");
        Inspection.ofBothLanguages(cornelia, "resource-draft");
        String draft = path(cornelia);
        cornelia.page()
                .locator("input[type=file]")
                .first()
                .setInputFiles(new FilePayload(
                        "map.svg",
                        "image/svg+xml",
                        "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"
                                .getBytes(StandardCharsets.UTF_8)));
        cornelia.page().locator("details:has(input[type=file]) summary").first().click();
        press(cornelia, "/files");
        assertThat(cornelia.page().getByRole(AriaRole.ALERT)).containsText("The file was not kept.");
        Inspection.of(cornelia, "resource-file-refused");
        cornelia.open(draft);
        press(cornelia, "/signature");

        Visit tessa = arrive("sd27", "tessa.lindqvist").open(LEADERS + "/resources");
        assertThat(tessa.page().locator("main")).not().containsText("The first week in a village school");
        Visit noor = arrive("sd27", "noor.haddad");
        assertThat(noor.page().locator("#happenings")).containsText("waits for your signature");
        noor.open(draft);
        press(noor, "/signature");
        assertThat(noor.page().getByRole(AriaRole.STATUS).first()).isVisible();
        tessa.open(LEADERS + "/resources?words=village");
        assertThat(tessa.page().locator("main .list")).containsText("The first week in a village school");
        Inspection.ofBothLanguages(tessa.open(LEADERS + "/resources"), "resources");
        tessa.page().locator("main .list a.line").first().click();
        Inspection.of(tessa, "resource");
    }

    @Test
    @Order(2)
    void aQuestionIsAnsweredByWhoeverOfferedThemselves() {
        Visit weiLin = arrive("sd45", "wei-lin.chow").open(LEADERS + "/directory/own");
        Inspection.ofBothLanguages(weiLin, "listing");
        String topic = weiLin.page().locator("input[name=topics]").first().getAttribute("value");
        press(weiLin, "/own");

        Visit lucie = arrive("sd93", "lucie.belanger-roy").open(LEADERS + "/network/new?topic=" + topic);
        lucie.page().locator("#text").fill("Comment présenter un budget à un conseil élu le mois dernier?");
        lucie.page().locator("input[name=named]").first().check();
        lucie.page().locator("input[name=audience][value=NAMED]").check();
        Inspection.of(lucie, "ask-new");
        press(lucie, "/network");
        String ask = path(lucie);

        Visit colleague = arrive("sd45", "wei-lin.chow");
        assertThat(colleague.page().locator("#happenings")).isVisible();
        colleague.open(ask);
        Inspection.ofBothLanguages(colleague, "ask-to-answer");
        colleague.page().locator("#text").fill("With three numbers and one story.");
        press(colleague, "/answers");
        lucie.open(ask);
        assertThat(lucie.page().locator("#answers")).containsText("With three numbers and one story.");
        press(lucie, "/thanks");
        Inspection.ofBothLanguages(lucie.open(ask), "ask-answered");
        Inspection.ofBothLanguages(lucie.open(LEADERS + "/directory"), "directory");

        Visit noor = arrive("sd27", "noor.haddad").open(ask);
        assertThat(noor.page().locator("h1")).hasText("There is nothing here for you");
    }

    @Test
    @Order(3)
    void aVisitIsPlannedByFloatPlaneAndReadByBothCoordinators() {
        Visit noor = arrive("sd27", "noor.haddad").open(LEADERS + "/matching");
        press(noor, "/match-runs");
        press(noor, "/approval");
        assertThat(noor.page().getByRole(AriaRole.STATUS)).containsText("Approved.");
        Visit lucie = arrive("sd93", "lucie.belanger-roy");
        press(lucie, "/acceptance");
        press(arrive("sd45", "wei-lin.chow"), "/acceptance");

        lucie.open("/");
        lucie.page().locator("main a[href^='/pairings/']").last().click();
        String pairing = path(lucie).replaceFirst("^(/pairings/[^/]+).*", "$1");
        Inspection.of(lucie.open(pairing + "/visits"), "visits-none");
        lucie.open(pairing + "/visits/new");
        lucie.page().locator("#district").selectOption("52");
        lucie.page().locator("#interests").fill("Une école où l’on arrive par l’eau ou par les airs.");
        lucie.page().locator("#first").fill("2027-02-10");
        lucie.page().locator("#last").fill("2027-02-08");
        press(lucie, "/visits");
        assertThat(lucie.page().getByRole(AriaRole.ALERT)).isVisible();
        Inspection.of(lucie, "visit-ends-before-it-starts");
        lucie.page().locator("#last").fill("2027-02-11");
        lucie.page().locator("#stop-0-with").selectOption("BOARD_CHAIR");
        lucie.page().locator("#stop-0-day").fill("2027-02-11");
        lucie.page().locator("#stop-0-begins").fill("09:00");
        lucie.page().locator("#stop-0-ends").fill("10:30");
        lucie.page().locator("#leg-0-by").selectOption("AIR");
        lucie.page().locator("#leg-0-means").fill("float plane");
        lucie.page().locator("#leg-0-day").fill("2027-02-10");
        lucie.page().locator("#leg-0-leaves").fill("11:00");
        lucie.page().locator("#leg-0-from").fill("Prince Rupert");
        lucie.page().locator("#leg-0-to").fill("Hartley Bay");
        lucie.page().locator("#leg-0-minutes").fill("50");
        press(lucie, "/visits");
        String visit = path(lucie);
        assertThat(lucie.page().locator("main")).containsText("float plane");
        Inspection.ofBothLanguages(lucie.open(visit), "visit");

        Visit weiLin = arrive("sd45", "wei-lin.chow").open(visit);
        press(weiLin, "/agreement");
        Visit ariel = arrive("sd45", "ariel.fontaine").open(LEADERS + "/visits");
        Inspection.ofBothLanguages(ariel, "visits-coordinator");
        ariel.open(visit);
        assertThat(ariel.page().locator("main")).containsText("Hartley Bay");
        assertThat(ariel.page().locator("form[action$='/keepsake']")).hasCount(0);
        press(ariel, "/opinion");
        Visit siobhan = arrive("sd45", "siobhan.oleary").open(visit);
        assertThat(siobhan.page().locator("h1")).hasText("There is nothing here for you");
    }

    @Test
    @Order(4)
    void whatIsSaidHasAnOwnerAndADay() {
        Visit tessa = arrive("sd27", "tessa.lindqvist").open(LEADERS + "/feedback/new");
        Inspection.ofBothLanguages(tessa, "feedback-new");
        Inspection.ofBothLanguages(tessa.open(LEADERS + "/feedback"), "feedback");
        Inspection.ofBothLanguages(tessa.open(LEADERS + "/support"), "support");
        Visit noor = arrive("sd27", "noor.haddad").open(LEADERS + "/proposals");
        Inspection.ofBothLanguages(noor, "proposals");
        Inspection.ofBothLanguages(noor.open(LEADERS + "/proposals/new"), "proposal-new");
        Inspection.ofBothLanguages(noor.open(LEADERS + "/network/times"), "times");
        Inspection.ofBothLanguages(noor.open(LEADERS + "/people?q=lind"), "people-found");
        tessa.open(LEADERS + "/inquiries");
        tessa.page().locator("#wonder").fill("Who is not in the room?");
        press(tessa, "/inquiries");
        Inspection.ofBothLanguages(tessa.open(path(tessa)), "inquiry");
        Inspection.ofBothLanguages(tessa.open(LEADERS + "/inquiries"), "inquiries");
    }

    private static void press(Visit visit, String action) {
        Locator button = visit.page()
                .locator("main form[method=post][action$='" + action + "'] button:not([type=button])")
                .first();
        button.click();
    }

    private static String path(Visit visit) {
        return URI.create(visit.page().url()).getPath();
    }

    private static Visit arrive(String campus, String username) {
        return STAGE.visit().arrive(STAGE.demo().lms().launch(campus, username).withLocale("en-CA"));
    }
}
