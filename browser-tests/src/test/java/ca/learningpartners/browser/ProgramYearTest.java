package ca.learningpartners.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A program year of both programs: the rules of the teachers' program, and the leaders' August gathering from the first
 * proposal to who was there. Each test goes on where the one before ended, on the day on which it would happen.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ProgramYearTest {

    private static final String LEADERS = "/programs/bcssa-2026";
    private static final String TEACHERS = "/programs/ptmp-2026";

    @RegisterExtension
    static final Stage STAGE = Stage.beginning(Instant.parse("2026-08-04T16:00:00Z"));

    @Test
    @Order(1)
    void theOfficeSetsARuleADistrictDiffersAndSaysWhyAndALockedOneStays() {
        Visit noor = arrive("sd27", "noor.haddad").open(TEACHERS + "/rules/CADENCE_DAYS");
        noor.page().locator("#value-province").fill("14");
        noor.page().locator("#reason-province").fill("Every two weeks is what schools of all sizes can keep.");
        press(noor, "/rules/CADENCE_DAYS");
        assertThat(noor.page().getByRole(AriaRole.STATUS)).isVisible();

        Visit cornelia = arrive("sd52", "cornelia.brandvold").open(TEACHERS + "/rules/CADENCE_DAYS");
        cornelia.page().locator("section[id^=district-] input[name=value]").fill("21");
        press(cornelia, "/52");
        assertThat(cornelia.page().getByRole(AriaRole.ALERT)).isVisible();
        assertThat(cornelia.page().locator("section[id^=district-] input[name=value]"))
                .hasValue("21");
        Inspection.of(cornelia, "rule-without-reason");
        cornelia.page()
                .locator("section[id^=district-] textarea")
                .fill("Hartley Bay is reached by boat or float plane, once in three weeks.");
        press(cornelia, "/52");
        assertThat(cornelia.page().getByRole(AriaRole.STATUS)).isVisible();
        Inspection.ofBothLanguages(cornelia.open(TEACHERS + "/rules/CADENCE_DAYS"), "rule-differs");
        Inspection.ofBothLanguages(cornelia.open(TEACHERS + "/rules"), "rules-coordinator");

        cornelia.open(TEACHERS + "/rules/REPORTING_LINE_MONTHS");
        assertThat(cornelia.page().locator("main form[action*='/rules/']")).hasCount(0);
        assertThat(cornelia.page().locator("main")).containsText("The province decides this for everybody");
        Inspection.ofBothLanguages(noor.open(TEACHERS + "/rules"), "rules-office");
        Inspection.ofBothLanguages(noor.open(TEACHERS + "/rules/CADENCE_DAYS/history"), "rule-history");
        Inspection.ofBothLanguages(noor.open(TEACHERS + "/partners"), "partners");
        Inspection.ofBothLanguages(noor.open(TEACHERS + "/forecast"), "forecast");
    }

    @Test
    @Order(2)
    void theThreeGatheringsOfTheYearArePlannedAndAFourthHasNoRoom() {
        Visit noor = arrive("sd27", "noor.haddad").open(LEADERS + "/gatherings/plan?year=2026");
        noor.page().locator("#g8-date").fill("2026-08-26");
        noor.page().locator("#g8-place").fill("Williams Lake, the school by the river");
        noor.page().locator("fieldset:has(#g8-date) details summary").first().click();
        noor.page().locator("input[name='g8-principle'][value='networking']").check();
        noor.page().locator("input[name='g8-objective'][value='O12']").check();
        noor.page().locator("#g11-date").fill("2026-11-19");
        noor.page().locator("#g11-place").fill("Richmond");
        noor.page().locator("#g4-date").fill("2027-04-15");
        noor.page().locator("#g4-place").fill("Prince Rupert");
        Inspection.of(noor, "gatherings-plan");
        press(noor, "/gatherings");
        assertThat(noor.page().locator("#gatherings a")).hasCount(3);
        Inspection.ofBothLanguages(noor.open(LEADERS + "/gatherings"), "gatherings");
        noor.open(LEADERS + "/gatherings/plan?year=2026");
        assertThat(noor.page().locator("main form[action$='/gatherings']")).hasCount(0);

        august(noor, "/topics");
        noor.page().locator("#until").fill("2026-08-10");
        noor.page().locator("#opens-date").fill("2026-08-11");
        noor.page().locator("#opens-time").fill("08:00");
        noor.page().locator("#closes-date").fill("2026-08-17");
        noor.page().locator("#closes-time").fill("16:00");
        press(noor, "/windows");
        assertThat(noor.page().getByRole(AriaRole.STATUS)).isVisible();
    }

    @Test
    @Order(3)
    void topicsAreProposedInBothLanguagesAndRankedInSecret() {
        Visit lucie = arrive("sd93", "lucie.belanger-roy");
        assertThat(lucie.page().locator("#happenings")).isVisible();
        Inspection.ofBothLanguages(lucie, "home-happenings");
        propose(lucie, "Recruter des enseignants francophones");
        Inspection.ofBothLanguages(lucie, "gathering-topics");
        propose(arrive("sd52", "lxana.wesley-ross"), "Schools that are reached by water");
        propose(arrive("sd45", "wei-lin.chow"), "The first hundred days");

        STAGE.itIs(Instant.parse("2026-08-12T16:00:00Z"));
        rank(
                "sd93",
                "lucie.belanger-roy",
                "Recruter des enseignants francophones",
                "Schools that are reached by water");
        rank("sd52", "lxana.wesley-ross", "Schools that are reached by water", "The first hundred days");
        Visit weiLin = rank("sd45", "wei-lin.chow", "Schools that are reached by water", "The first hundred days");
        assertThat(weiLin.page().getByRole(AriaRole.STATUS).first()).isVisible();
        august(weiLin, "/ballot");
        Inspection.ofBothLanguages(weiLin, "gathering-ballot");
        august(weiLin, "/topics");
        assertThat(weiLin.page().locator("#result")).hasCount(0);
    }

    @Test
    @Order(4)
    void theTeamDecidesWithAReasonAndEverybodyFindsTheWayBack() {
        STAGE.itIs(Instant.parse("2026-08-18T16:00:00Z"));
        Visit noor = arrive("sd27", "noor.haddad");
        august(noor, "/topics");
        assertThat(noor.page().locator("#result li").first()).containsText("Schools that are reached by water");
        noor.page().getByLabel("Schools that are reached by water").check();
        noor.page().getByLabel("Recruter des enseignants francophones").check();
        noor.page().locator("#reason").fill("Two that were asked for most, and one of them in French.");
        press(noor, "/decision");
        assertThat(noor.page().getByRole(AriaRole.STATUS).first()).isVisible();
        august(noor, "/agenda");
        noor.page().locator("#start").fill("09:00");
        noor.page().locator("#minutes").fill("60");
        noor.page().locator("#from").selectOption(new SelectOption().setIndex(1));
        press(noor, "/agenda");
        assertThat(noor.page().locator("#agenda li")).hasCount(1);
        noor.page().locator("#start").fill("09:30");
        noor.page().locator("#minutes").fill("45");
        noor.page().locator("#words").fill("Coffee");
        press(noor, "/agenda");
        assertThat(noor.page().getByRole(AriaRole.ALERT)).isVisible();
        Inspection.of(noor, "gathering-agenda-refused");

        Visit lxana = arrive("sd52", "lxana.wesley-ross");
        august(lxana, "/topics");
        assertThat(lxana.page().locator("#trace")).containsText("Schools that are reached by water");
        Inspection.ofBothLanguages(lxana, "gathering-trace");
    }

    @Test
    @Order(5)
    void peopleAnswerAreSeatedAndWereThere() {
        for (String[] who : new String[][] {
            {"sd93", "lucie.belanger-roy"},
            {"sd52", "lxana.wesley-ross"},
            {"sd45", "wei-lin.chow"},
            {"sd27", "tessa.lindqvist"}
        }) {
            Visit guest = arrive(who[0], who[1]);
            august(guest, "");
            guest.page().locator("#answer input[value=YES]").check();
            press(guest, "/answer");
            assertThat(guest.page().getByRole(AriaRole.STATUS).first()).isVisible();
            if (who[0].equals("sd93")) {
                august(guest, "");
                Inspection.ofBothLanguages(guest, "gathering");
            }
        }
        Visit noor = arrive("sd27", "noor.haddad");
        august(noor, "/tables");
        noor.page().locator("#size").fill("2");
        press(noor, "/tables");
        assertThat(noor.page().locator(".table-picture").first()).isVisible();
        Inspection.of(noor, "gathering-tables");
        press(noor, "/tables/publication");

        STAGE.itIs(Instant.parse("2026-08-26T17:00:00Z"));
        Visit office = arrive("sd27", "noor.haddad");
        august(office, "/guests");
        String code = office.page().locator(".code-big").textContent().strip();
        Inspection.ofBothLanguages(office, "gathering-guests");
        Visit lucie = arrive("sd93", "lucie.belanger-roy");
        august(lucie, "");
        lucie.page().locator("#code").fill(code.toLowerCase(Locale.ROOT));
        press(lucie, "/arrival");
        assertThat(lucie.page().locator("main")).containsText("It is noted that you are here");
        office.page().reload();
        office.page().getByLabel("Tessa Lindqvist").check();
        press(office, "/guests");
        assertThat(office.page().locator("#guests input:checked")).hasCount(2);
        august(lucie, "/takeaways");
        Inspection.ofBothLanguages(lucie, "gathering-takeaways");
        office.open(LEADERS + "/coverage");
        assertThat(office.page()
                        .locator(".coverage > li:has-text('Networking')")
                        .first())
                .containsText("one gathering");
        Inspection.ofBothLanguages(office, "coverage");
        Inspection.ofBothLanguages(office.open(LEADERS + "/gatherings/board"), "gatherings-board");
    }

    private static void propose(Visit visit, String words) {
        august(visit, "/topics");
        visit.page().locator("#words").fill(words);
        press(visit, "/topics");
        assertThat(visit.page().locator("#trace")).containsText(words);
    }

    private static Visit rank(String campus, String username, String first, String second) {
        Visit visit = arrive(campus, username);
        august(visit, "/ballot");
        visit.page().getByLabel(first).selectOption("1");
        visit.page().getByLabel(second).selectOption("2");
        press(visit, "/ballot");
        return visit;
    }

    /** Opens a page of the first gathering. */
    private static void august(Visit visit, String page) {
        visit.open(LEADERS + "/gatherings?year=2026");
        String address = visit.page().locator("#gatherings a").first().getAttribute("href");
        visit.open(address + page);
    }

    private static void press(Visit visit, String action) {
        Locator button = visit.page()
                .locator("main form[method=post][action$='" + action + "'] button:not([type=button])")
                .first();
        button.click();
    }

    private static Visit arrive(String campus, String username) {
        return STAGE.visit().arrive(STAGE.demo().lms().launch(campus, username).withLocale("en-CA"));
    }
}
