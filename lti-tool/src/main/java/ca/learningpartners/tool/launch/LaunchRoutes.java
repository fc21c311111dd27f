package ca.learningpartners.tool.launch;

import ca.learningpartners.lti.key.ToolKeyRing;
import ca.learningpartners.lti.launch.BrowserEvidence;
import ca.learningpartners.lti.launch.LaunchError;
import ca.learningpartners.lti.launch.LaunchRefused;
import ca.learningpartners.lti.launch.LaunchVerifier;
import ca.learningpartners.lti.launch.LoginRedirect;
import ca.learningpartners.lti.launch.OidcLogin;
import ca.learningpartners.lti.launch.PlatformStorage;
import ca.learningpartners.lti.launch.StorageDeposit;
import ca.learningpartners.lti.registration.Registrations;
import ca.learningpartners.tool.runtime.Cookies;
import ca.learningpartners.tool.runtime.Pages;
import ca.learningpartners.tool.viewer.Viewing;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Login, launch and keys. */
public final class LaunchRoutes {

    /** Four times the largest token: nobody is signed in yet, so nobody is given more. */
    private static final int LARGEST_MESSAGE = 256 * 1024;

    private static final String BINDING = "lp_login";
    private static final Duration BINDING_AGE = Duration.ofDays(1);
    private static final String STORAGE_SCRIPT = PlatformStorage.script();

    private final OidcLogin login;
    private final LaunchVerifier verifier;
    private final ToolKeyRing keys;
    private final Arrivals arrivals;
    private final HandoverRoutes handover;
    private final RefusalRoutes refusals;
    private final Viewing viewing;
    private final Cookies cookies;
    private final Pages pages;

    public LaunchRoutes(
            OidcLogin login,
            LaunchVerifier verifier,
            ToolKeyRing keys,
            Arrivals arrivals,
            HandoverRoutes handover,
            LaunchTraceStore traces,
            Registrations registrations,
            Viewing viewing,
            Cookies cookies,
            Pages pages,
            Clock clock) {
        this.login = login;
        this.verifier = verifier;
        this.keys = keys;
        this.arrivals = arrivals;
        this.handover = handover;
        this.refusals = new RefusalRoutes(traces, registrations, pages, clock);
        this.viewing = viewing;
        this.cookies = cookies;
        this.pages = pages;
    }

    public void register(RoutesConfig routes) {
        routes.get("/lti/login", context -> login(context, context.queryParamMap()));
        routes.post("/lti/login", context -> login(context, form(context, LaunchError.LOGIN_INCOMPLETE)));
        routes.get("/lti/launch", context -> launch(context, Map.of()));
        routes.post("/lti/launch", context -> launch(context, form(context, LaunchError.TOKEN_UNREADABLE)));
        handover.register(routes);
        routes.get(
                "/lti/jwks.json",
                context -> context.contentType("application/json")
                        .header("Cache-Control", "max-age=300")
                        .result(keys.keySetJson()));
        routes.get(
                "/assets/platform-storage.js",
                context -> context.contentType("text/javascript; charset=utf-8")
                        .header("Cache-Control", "public, max-age=3600")
                        .result(STORAGE_SCRIPT));
        routes.exception(LaunchRefused.class, this::refuse);
        routes.exception(Unreadable.class, (e, context) -> refusals.show(e.error, "the body cannot be read", context));
    }

    private void login(Context context, Map<String, List<String>> parameters) {
        refusals.began(context);
        LoginRedirect redirect = login.start(parameters, cookies.values(context, BINDING));
        cookies.set(context, BINDING, redirect.binding().value(), BINDING_AGE);
        context.header("Cache-Control", "no-store");
        String next = redirect.location().toString();
        if (redirect.deposit().isEmpty()) {
            context.redirect(next, HttpStatus.FOUND);
            return;
        }
        StorageDeposit deposit = redirect.deposit().get();
        show(context, new StoragePage.Keeping(deposit.storage(), deposit.value(), next));
    }

    private void launch(Context context, Map<String, List<String>> form) {
        Instant began = refusals.began(context);
        BrowserEvidence evidence =
                new BrowserEvidence(cookies.values(context, BINDING), Optional.ofNullable(context.header("Origin")));
        Arrived arrived = arrivals.arrive(verifier.examine(form, evidence), began);
        viewing.signIn(context, arrived.secret());
        if (form.containsKey(PlatformStorage.FIELD)) {
            handover.check(context, arrived);
        } else {
            context.header("Cache-Control", "no-store").redirect(arrived.path(), HttpStatus.SEE_OTHER);
        }
    }

    /** Before a browser without the cookie is refused, a page looks for the proof where the login may have left it. */
    private void refuse(LaunchRefused refused, Context context) {
        Optional<String> token = refused.storage().flatMap(any -> Optional.ofNullable(context.formParam("id_token")));
        if (token.isEmpty()) {
            refusals.show(refused, context);
            return;
        }
        String state = Optional.ofNullable(context.formParam("state")).orElse("");
        show(context, new StoragePage.Fetching(refused.storage().orElseThrow(), state, token.get()));
    }

    private void show(Context context, StoragePage page) {
        pages.show(context, "launch-storage", viewing.alone(context, "launch.arriving"), page);
    }

    /** What a platform posted; a body that is too large or cannot be read is refused like any other bad message. */
    private static Map<String, List<String>> form(Context context, LaunchError otherwise) {
        if (context.contentLength() > LARGEST_MESSAGE) {
            throw new Unreadable(otherwise);
        }
        try {
            return context.formParamMap();
        } catch (Exception e) {
            throw new Unreadable(otherwise);
        }
    }

    /** A body that could not be read. */
    private static final class Unreadable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final LaunchError error;

        private Unreadable(LaunchError error) {
            super(error.code(), null, false, false);
            this.error = error;
        }
    }
}
