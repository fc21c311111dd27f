package ca.learningpartners.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Tessa keeps a journal: she writes, leaves in a hurry, and locks it with a passphrase that her browser never sends. Each
 * test goes on where the one before ended.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class JournalScreensTest {

    private static final String PASSPHRASE = "ferry kettle minus été lantern";
    private static final String OPEN = "I was too fast on Monday.";
    private static final String LOCKED = "I did not say what I thought. Ḵwa — 🛶";
    private static final Pattern ANY_ENTRY = Pattern.compile(".*/journal/[0-9a-f-]{36}.*");
    private static final Pattern EXIT = Pattern.compile(".*/exit$");

    @RegisterExtension
    static final Stage STAGE = Stage.onSqlite();

    @Test
    @Order(1)
    void aJournalIsWrittenReadAndSearchedByWhoeverReadsAndTouchesHoweverTheyDo() {
        Visit tessa = tessa().open("/journal");
        Inspection.ofBothLanguages(tessa, "journal-none");
        Inspection.ofBothLanguages(tessa.open("/journal/new"), "journal-new");
        Inspection.ofFocus(tessa, 8);
        write(tessa, OPEN);
        Inspection.ofBothLanguages(tessa, "journal-entry");
        String entry = path(tessa);
        Inspection.ofBothLanguages(tessa.open(entry + "/change"), "journal-change");
        Inspection.ofBothLanguages(tessa.open(entry + "/deletion"), "journal-deletion");
        Inspection.ofBothLanguages(tessa.open("/journal/keeping"), "journal-keeping");
        tessa.open("/journal").page().locator("#words").fill("too FAST");
        Controls.button(tessa.page(), "Look").click();
        assertThat(tessa.page().locator("#entries li")).hasCount(1);
        Inspection.of(tessa, "journal-found");
        Inspection.ofBothLanguages(tessa.open("/journal"), "journal");
        Assertions.assertThat(tessa.page().evaluate("() => JSON.stringify([sessionStorage, localStorage])"))
                .asString()
                .doesNotContain("fast");
    }

    @Test
    @Order(2)
    void aVisionGrowsAndStandsBesideWhatItWas() {
        Visit tessa = tessa().open("/vision");
        Inspection.ofBothLanguages(tessa, "vision-none");
        tessa.page().locator("#text").fill("To listen first.\nTo be there.");
        Controls.button(tessa.page(), "Save").click();
        tessa.page().locator("#text").fill("To listen first.\nTo say what I heard.");
        Controls.button(tessa.page(), "Keep as a new version").click();
        Inspection.ofBothLanguages(tessa.open("/vision"), "vision");
        Inspection.ofBothLanguages(tessa.open("/vision/1"), "vision-beside");
        Inspection.ofBothLanguages(tessa.open("/vision/deletion"), "vision-deletion");
    }

    @Test
    @Order(3)
    void whoeverLeavesInAHurryIsNotLedBackByTheBrowser() {
        Visit tessa = tessa().open("/journal");
        Page page = tessa.page();
        page.locator("#entries a").first().click();
        assertThat(page.locator("main")).containsText(OPEN);
        page.locator("[data-exit]").click();
        page.waitForURL(EXIT);
        Inspection.ofBothLanguages(tessa, "exit");
        assertThat(page.locator("main")).not().containsText(OPEN);

        page.goBack();
        page.waitForURL(EXIT);
        assertThat(page.locator("main")).not().containsText(OPEN);

        Controls.link(page, "Home").first().click();
        page.locator("main a[href='/journal']").first().click();
        assertThat(page.locator("#entries")).containsText(OPEN);
        page.locator("#words").focus();
        page.keyboard().press("Escape");
        assertThat(page.locator("#entries")).containsText(OPEN);
        page.keyboard().press("Escape");
        page.waitForURL(EXIT);
    }

    @Test
    @Order(4)
    void inTheFrameOfACourseTheWayOutLeavesTheFrameWithoutAName() {
        Visit tessa = STAGE.visit();
        FrameLocator frame = tessa.course("sd27").in("en-CA").launchAs("tessa.lindqvist");
        frame.locator("main a[href='/journal']").first().click();
        assertThat(frame.locator("#entries")).containsText(OPEN);
        frame.locator("[data-exit]").click();
        assertThat(frame.locator("main h1")).hasText("Leading is learned together");
        assertThat(frame.locator("main")).not().containsText("Lindqvist");
        tessa.photograph("exit-in-the-frame");
    }

    @Test
    @Order(5)
    void withAPassphraseNothingReadableLeavesTheBrowser() {
        Visit tessa = tessa().open("/journal/passphrase");
        Page page = tessa.page();
        Inspection.ofBothLanguages(tessa, "journal-passphrase-none");
        List<String> sent = new CopyOnWriteArrayList<>();
        page.onRequest(request -> sent.add(said(request)));
        page.locator("#passphrase").fill("too short");
        Controls.button(page, "Lock my journal from now on").click();
        assertThat(page.locator("[data-said]")).hasText("At least 12 characters, please.");
        page.locator("#passphrase").fill(PASSPHRASE);
        page.locator("#again").fill(PASSPHRASE);
        page.locator("#confirmation").fill("Lost");
        Controls.button(page, "Lock my journal from now on").click();
        assertThat(page.locator("[data-done]")).containsText("locked with your passphrase from now on");
        Inspection.ofBothLanguages(tessa, "journal-passphrase");

        tessa.open("/journal/new");
        Inspection.of(tessa, "journal-new-locked");
        unlock(page);
        page.locator("#text").fill(LOCKED);
        Inspection.of(tessa, "journal-new-unlocked");
        Controls.button(page, "Lock and save").click();
        page.waitForURL(ANY_ENTRY);
        assertThat(page.locator("main")).not().containsText("what I thought");
        Inspection.ofBothLanguages(tessa, "journal-entry-locked");
        page.locator("#passphrase").fill("not the passphrase");
        page.keyboard().press("Enter");
        assertThat(page.locator("[data-said]")).hasText("That is not the passphrase.");
        unlock(page);
        assertThat(page.locator("[data-words]")).hasText(LOCKED);
        Inspection.of(tessa, "journal-entry-opened");

        Controls.link(page, "Change it").click();
        unlock(page);
        assertThat(page.locator("#text")).hasValue(LOCKED);
        page.locator("#text").fill(LOCKED + " Now I do.");
        Controls.button(page, "Lock and save").click();
        page.waitForURL(address -> ANY_ENTRY.matcher(address).matches() && !address.endsWith("/change"));
        unlock(page);
        assertThat(page.locator("[data-words]")).hasText(LOCKED + " Now I do.");
        Assertions.assertThat(sent)
                .noneMatch(each -> each.contains("thought") || each.contains("ferry") || each.contains("kettle"));
    }

    @Test
    @Order(6)
    void whatWasWrittenBeforeIsLockedAndEverythingIsOpenedAgain() {
        Visit tessa = tessa().open("/journal/passphrase");
        Page page = tessa.page();
        unlock(page);
        Controls.button(page, "Lock them").click();
        assertThat(page.locator("main")).containsText("2 entries are locked.");
        tessa.open("/journal");
        assertThat(page.locator("#entries")).not().containsText(OPEN);
        assertThat(page.locator("#entries")).containsText("Locked with your passphrase");

        tessa.open("/journal/passphrase");
        unlock(page);
        Controls.button(page, "Open them and end the passphrase").click();
        assertThat(page.locator("[data-done]")).hasText("The passphrase is ended.");
        tessa.open("/journal");
        assertThat(page.locator("#entries")).containsText(OPEN);
        assertThat(page.locator("#entries")).containsText("Now I do.");
    }

    private static void unlock(Page page) {
        Locator passphrase = page.locator("#passphrase");
        passphrase.fill(PASSPHRASE);
        passphrase.press("Enter");
        assertThat(page.locator("[data-asks]")).isHidden();
    }

    private static void write(Visit visit, String words) {
        visit.page().locator("#text").fill(words);
        Controls.button(visit.page(), "Save").click();
        visit.page().waitForURL(ANY_ENTRY);
    }

    private static String said(Request request) {
        return request.url() + " " + request.postData();
    }

    private static String path(Visit visit) {
        return visit.page().url().replaceFirst("^https?://[^/]+", "").replaceFirst("\\?.*", "");
    }

    private static Visit tessa() {
        return STAGE.visit()
                .arrive(STAGE.demo().lms().launch("sd27", "tessa.lindqvist").withLocale("en-CA"));
    }
}
