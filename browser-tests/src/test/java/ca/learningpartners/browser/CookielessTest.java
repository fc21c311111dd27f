package ca.learningpartners.browser;

import static ca.learningpartners.browser.Controls.button;
import static ca.learningpartners.browser.Controls.heading;
import static ca.learningpartners.browser.Controls.link;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.demolms.fault.Fault;
import ca.learningpartners.demolms.fault.Service;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Launches in browsers that keep few cookies inside other people's pages, or none, down every rung of the ladder. */
class CookielessTest {

    @RegisterExtension
    static final Stage STAGE = Stage.onSqlite();

    @AfterEach
    void mend() {
        STAGE.demo().lms().faults("sd27").clear();
    }

    @Test
    void withThirdPartyCookiesBlockedThePartitionedCookieCarriesTheLaunch() throws IOException {
        Visit noor = STAGE.visit(CookieSettings.noneOfThirdParties());
        noor.page().context().addCookies(List.of(ordinaryCookie()));

        FrameLocator tool = noor.course("sd27").launchAs("noor.haddad");
        button(tool, "Yes, that is me").click();
        assertThat(tool.getByText("24 people wait for a partner.")).isVisible();
        noor.photograph("partitioned");

        Response inFrame = noor.page().waitForResponse(home(), noor::opensTheToolInTheFrame);
        assertThat(cookies(inFrame)).contains("lp_session=").doesNotContain("ordinary=");
        Response onItsOwn = noor.page().navigate(home());
        assertThat(cookies(onItsOwn)).contains("ordinary=").doesNotContain("lp_session=");
    }

    @Test
    void withNoCookieInTheFrameThePlatformsStorageCarriesTheLaunchAndAWindowGoesOn() throws IOException {
        Visit lucie = STAGE.visit(noCookieInTheFrame());
        FrameLocator tool = lucie.course("sd93").in("en-CA").withStorage().launchAs("lucie.belanger-roy");
        assertThat(heading(tool)).hasText("One more step");
        assertThat(lucie.page().context().cookies()).isEmpty();
        lucie.photograph("handover");

        Locator open = button(tool, "Open in a new window");
        lucie.turnTo(lucie.page().waitForPopup(open::click));
        button(lucie.page(), "Yes, that is me").click();
        assertThat(lucie.page()).hasURL(home());
        lucie.photograph("handed-over");
    }

    @Test
    void withNeitherCookieNorStorageTheRefusalOpensAWindowThatWorks() throws IOException {
        Visit weiLin = STAGE.visit(noCookieInTheFrame());
        weiLin.turnTo(refusedThenInAWindow(weiLin, "sd45", "wei-lin.chow"));
        button(weiLin.page(), "Yes, that is me").click();
        assertThat(weiLin.page()).hasURL(home());
        weiLin.photograph("in-a-window");
    }

    @Test
    void whereAPlatformAnswersALoginOnlyOnceThatWindowSaysWhatToDo() throws IOException {
        Visit tessa = STAGE.visit(noCookieInTheFrame());
        tessa.turnTo(refusedThenInAWindow(tessa, "sd27", "tessa.lindqvist"));
        assertThat(tessa.page().locator("main code")).containsText("L-203");
        assertThat(tessa.page().getByText("open the link once more")).isVisible();
        assertThat(tessa.page().context().cookies())
                .extracting(cookie -> cookie.name)
                .doesNotContain("lp_session");
    }

    /** The window behind the button of the page that could not recognise the browser. */
    private static Page refusedThenInAWindow(Visit visit, String campus, String username) {
        FrameLocator tool = visit.course(campus).launchAs(username);
        assertThat(tool.locator("main code")).containsText("L-202");
        Locator open = link(tool, "Open in a new window");
        return visit.page().waitForPopup(open::click);
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"STORAGE_.*"},
            mode = EnumSource.Mode.MATCH_ALL)
    void storageThatCannotBeTrustedEndsOnThePageThatHelpsWithoutASession(Fault fault) throws IOException {
        assertThat(fault.service()).isEqualTo(Service.STORAGE);
        STAGE.demo().lms().faults("sd27").set(fault);
        Visit noor = STAGE.visit(noCookieInTheFrame());
        FrameLocator tool = noor.course("sd27").withStorage().launchAs("noor.haddad");
        assertThat(tool.locator("main code")).containsText("L-202");
        assertThat(link(tool, "Open in a new window")).isVisible();
        assertThat(noor.page().context().cookies()).isEmpty();
        assertThat(heading(noor.opensTheToolInTheFrame())).hasText("You are not signed in here");
    }

    private static CookieSettings noCookieInTheFrame() {
        return CookieSettings.noneOf(STAGE.demo().toolAddress(), STAGE.demo().lmsAddress());
    }

    /** One the tool does not set: good everywhere but where third parties keep none. */
    private static Cookie ordinaryCookie() {
        return new Cookie("ordinary", "yes")
                .setDomain("localhost")
                .setPath("/")
                .setSecure(true)
                .setSameSite(SameSiteAttribute.NONE);
    }

    private static String home() {
        return STAGE.demo().toolAddress() + "/";
    }

    /** What the browser sent along with a request. */
    private static String cookies(Response answer) {
        return answer.request().allHeaders().getOrDefault("cookie", "");
    }
}
