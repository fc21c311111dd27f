package ca.learningpartners.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The Chromium of this machine; none is downloaded. */
final class Chromium implements AutoCloseable {

    /** Names another browser than the first one found. */
    static final String VARIABLE = "CHROMIUM";

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");

    // In this headless Chromium, clicks into a page are lost once a frame of another site has loaded in it, unless
    // both sites share a process. What a page may do (cookies, framing, origins) does not depend on that.
    private static final List<String> FLAGS = List.of(
            "--disable-site-isolation-trials",
            "--disable-features=IsolateOrigins,site-per-process",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Path executable;
    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Path executable, Playwright playwright, Browser browser) {
        this.executable = executable;
        this.playwright = playwright;
        this.browser = browser;
    }

    static Optional<Path> onThisMachine() {
        Stream<Path> named = Stream.ofNullable(System.getenv(VARIABLE)).map(Path::of);
        Stream<Path> onThePath = Stream.of(
                        System.getenv().getOrDefault("PATH", "/usr/bin").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        return Stream.concat(named, onThePath).filter(Files::isExecutable).findFirst();
    }

    static Chromium start(Path executable) {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        try {
            return new Chromium(
                    executable,
                    playwright,
                    playwright
                            .chromium()
                            .launch(new BrowserType.LaunchOptions()
                                    .setExecutablePath(executable)
                                    .setArgs(FLAGS)));
        } catch (RuntimeException e) {
            playwright.close();
            throw e;
        }
    }

    /** A fresh profile with the settings a browser comes with. */
    BrowserContext profile(Look look) {
        return browser.newContext(look.options());
    }

    /** A browser of its own, with what its owner has set, kept in an empty folder. */
    BrowserContext profile(Path folder, CookieSettings settings) throws IOException {
        Path preferences = folder.resolve("Default").resolve("Preferences");
        Files.createDirectories(preferences.getParent());
        Files.writeString(preferences, settings.json());
        return playwright
                .chromium()
                .launchPersistentContext(
                        folder,
                        new BrowserType.LaunchPersistentContextOptions()
                                .setExecutablePath(executable)
                                .setArgs(FLAGS)
                                .setLocale("en-CA")
                                .setViewportSize(Look.WIDE, 900));
    }

    @Override
    public void close() {
        playwright.close();
    }
}
