package ca.learningpartners.browser;

import static ca.learningpartners.browser.Controls.button;
import static ca.learningpartners.browser.Controls.heading;
import static ca.learningpartners.browser.Controls.link;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.demolms.LaunchAddress;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Links that a teacher places in a course, from the picker to the gradebook; each test goes on where the one before
 * ended.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CourseLinksTest {

    private static final String PARTNERSHIP = "Mon partenariat";
    private static final String LUCIE = "3";
    private static final String CONTACT = "Noter un contact";

    @RegisterExtension
    static final Stage STAGE = Stage.onSqlite();

    @Test
    @Order(1)
    void theTeacherPicksTwoItemsAndBothAppearInTheCourse() {
        Visit etienne = STAGE.visit(Look::french);
        FrameLocator picker = etienne.course("sd93").pickAs("etienne.marchand");
        choice(picker, "bcssa-2026/partnership").check();
        choice(picker, "bcssa-2026/contact").check();
        picker.locator("input[name=column]").check();
        etienne.photograph("1-picker");
        button(picker, "Placer les liens").click();
        assertThat(picker.getByRole(AriaRole.STATUS)).containsText("2");
        etienne.photograph("2-placed");

        CoursePage course = etienne.course("sd93");
        assertThat(course.activities()).hasCount(3);
        assertThat(course.activities().nth(1)).containsText("program=bcssa-2026, view=partnership");
        assertThat(course.activities().nth(2)).containsText("program=bcssa-2026, view=contact");
        assertThat(course.activities().nth(2)).containsText(CONTACT + " (");
        etienne.photograph("3-course");
    }

    @Test
    @Order(2)
    void eachItemOpensItsOwnView() {
        offerPairs();
        Visit lucie = STAGE.visit(Look::french);
        FrameLocator tool = lucie.course("sd93").activity(PARTNERSHIP).launchAs("lucie.belanger-roy");
        button(tool, "Oui, c’est moi").click();
        button(tool, "Oui, commençons").click();
        assertThat(tool.getByRole(AriaRole.STATUS)).containsText("Merci.");

        lucie.course("sd93").activity(PARTNERSHIP).launchAs("lucie.belanger-roy");
        assertThat(heading(tool)).containsText("周慧琳 Wei-Lin Chow");
        assertThat(link(tool, "Noter un contact").first()).isVisible();
        lucie.course("sd93").activity(CONTACT).launchAs("lucie.belanger-roy");
        assertThat(tool.getByLabel("O5")).isVisible();
        lucie.photograph("4-contact");
    }

    @Test
    @Order(3)
    void theLinksOfACopiedCourseWorkWithoutAChange() {
        Visit lucie = STAGE.visit(Look::french);
        CoursePage copy = lucie.course("sd93").copied();
        assertThat(lucie.page().url()).doesNotEndWith("/courses/2");
        assertThat(copy.activities()).hasCount(3);
        FrameLocator tool = copy.activity(CONTACT).launchAs("lucie.belanger-roy");
        assertThat(tool.getByLabel("O5")).isVisible();
        lucie.photograph("5-copy");
    }

    @Test
    @Order(4)
    void aNotedContactIsACompletionInTheGradebookAndNothingMore() {
        Visit lucie = STAGE.visit(Look::french);
        FrameLocator tool = lucie.course("sd93").activity(CONTACT).launchAs("lucie.belanger-roy");
        tool.getByLabel("O5").check();
        button(tool, "Enregistrer").click();
        assertThat(tool.getByRole(AriaRole.STATUS)).hasText("Votre contact est noté.");

        Visit etienne = STAGE.visit(Look::french);
        Locator done = etienne.page().locator("td.done");
        for (int looks = 0; done.count() < 2 && looks < 90; looks++) {
            etienne.page().waitForTimeout(1_000);
            etienne.lms("/sd93/courses/2/gradebook");
        }
        assertThat(done).hasCount(2);
        Locator row = etienne.page().locator("tr", new Page.LocatorOptions().setHas(done));
        assertThat(row).hasCount(1);
        assertThat(row).containsText("Lucie Bélanger-Roy");
        assertThat(done.first()).containsText("1 · ");
        etienne.photograph("6-gradebook");

        done.first().locator("button").click();
        FrameLocator work = etienne.page().frameLocator("iframe[name=tool]");
        button(work, "Oui, c’est moi").click();
        assertThat(heading(work)).containsText("Lucie Bélanger-Roy");
        etienne.photograph("7-review");
    }

    @Test
    @Order(5)
    void theWorkBehindAColumnIsShownToWhoLooksAfterThePersonAndToNoOther() {
        String column = STAGE.demo()
                .lms()
                .classroom("sd93")
                .gradebook()
                .columns()
                .get(0)
                .id();
        LaunchAddress asTeacher =
                STAGE.demo().lms().launch("sd93", "etienne.marchand").withLocale("en-CA");
        Visit etienne = STAGE.visit().launch(asTeacher.reviewing(column, LUCIE));
        assertThat(etienne.page().locator("h1")).containsText("Lucie Bélanger-Roy");
        Inspection.ofBothLanguages(etienne, "review");

        Visit lucie = STAGE.visit()
                .launch(STAGE.demo().lms().launch("sd93", "lucie.belanger-roy").reviewing(column, "4"));
        assertThat(lucie.page().locator("h1")).hasText("Vous n’avez pas accès à ceci");
        Inspection.of(lucie, "review-closed");
    }

    /** Somebody else's part: the coordinator of the office matches everybody. */
    private static void offerPairs() {
        Visit noor = STAGE.visit();
        FrameLocator tool = noor.course("sd27").launchAs("noor.haddad");
        button(tool, "Yes, that is me").click();
        link(tool, "Go to matching").first().click();
        button(tool, "Match them").click();
        button(tool, "Approve and offer").click();
        assertThat(tool.getByText("Approved.")).isVisible();
    }

    private static Locator choice(FrameLocator picker, String value) {
        return picker.locator("input[name=choice][value='" + value + "']");
    }
}
