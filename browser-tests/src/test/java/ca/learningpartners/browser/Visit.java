package ca.learningpartners.browser;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.demo.Demo;
import ca.learningpartners.demolms.LaunchAddress;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** One person's browser, with an eye on what a page should never do: complain, or call somebody else. */
final class Visit implements AutoCloseable {

    /** A page that says no says so in its status too (502: a platform that did not register), and the browser tells. */
    private static final Pattern ORDINARY_REFUSAL =
            Pattern.compile("Failed to load resource: the server responded with a status of (4|502).*");

    private final Demo demo;
    private final BrowserContext context;
    private final Path screenshots;
    private final List<String> untoward = new ArrayList<>();
    private Page page;

    private Visit(Demo demo, BrowserContext context, Path screenshots) {
        this.demo = demo;
        this.context = context;
        this.screenshots = screenshots;
        context.onConsoleMessage(this::listen);
        context.onWebError(error -> untoward.add(error.error()));
        context.onRequest(this::watch);
        this.page = context.newPage();
    }

    static Visit begin(BrowserContext context, Demo demo, Path screenshots) {
        context.setDefaultTimeout(Stage.PATIENCE);
        return new Visit(demo, context, screenshots);
    }

    Page page() {
        return page;
    }

    /** A campus's first course. */
    CoursePage course(String campus) {
        lms("/" + campus + "/courses/2");
        return new CoursePage(this);
    }

    /** Opens a page of the learning platforms. */
    Visit lms(String path) {
        page.navigate(demo.lmsAddress() + path);
        return this;
    }

    /** Follows the course's link in a window of its own. */
    Visit launch(LaunchAddress launch) {
        page.navigate(launch.inWindow().toString());
        page.waitForURL(address -> address.startsWith(demo.toolAddress()) && !address.contains("/lti/login"));
        return this;
    }

    Visit launch(String campus, String username) {
        return launch(demo.lms().launch(campus, username));
    }

    /** Follows it, in English, and says yes to who one is where that is asked. */
    Visit arrive(LaunchAddress launch) {
        launch(launch);
        if (page.url().endsWith("/welcome")) {
            Controls.button(page, "Yes, that is me").click();
        }
        page.waitForURL(demo.toolAddress() + "/");
        return this;
    }

    /** Opens a page of the tool. */
    Visit open(String path) {
        page.navigate(demo.toolAddress() + path);
        return this;
    }

    /** Opens the tool's home in the frame of the course, with whatever cookies the launch left there. */
    FrameLocator opensTheToolInTheFrame() {
        page.frame("tool").navigate(demo.toolAddress() + "/");
        return page.frameLocator("iframe[name=tool]");
    }

    /** From now on the visit goes on in a window that was opened. */
    void turnTo(Page window) {
        page = window;
    }

    /** Keeps what is on the screen now. */
    void photograph(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(screenshots.resolve(name + ".png")));
    }

    /** A connection that was cut on purpose is no fault of the page, though the browser complains of it. */
    void forgiveTheLostConnection() {
        untoward.removeIf(each -> each.contains("net::ERR_FAILED"));
    }

    void sawNothingUntoward() {
        assertThat(untoward)
                .as("complaints of the browser, and calls to others")
                .isEmpty();
    }

    @Override
    public void close() {
        context.close();
    }

    private void listen(ConsoleMessage message) {
        boolean complaint = message.type().equals("error") || message.type().equals("warning");
        boolean asset = message.location().contains("/assets/");
        if (complaint && (asset || !ORDINARY_REFUSAL.matcher(message.text()).matches())) {
            untoward.add(message.type() + " " + message.text() + " at " + message.location());
        }
    }

    private void watch(Request request) {
        String address = request.url();
        if (!address.startsWith(demo.toolAddress() + "/") && !address.startsWith(demo.lmsAddress() + "/")) {
            untoward.add("request to " + address);
        }
    }
}
