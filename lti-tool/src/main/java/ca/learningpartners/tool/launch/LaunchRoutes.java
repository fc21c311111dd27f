package ca.learningpartners.tool.launch;

import ca.learningpartners.lti.key.ToolKeyRing;
import ca.learningpartners.lti.launch.Launch;
import ca.learningpartners.lti.launch.LaunchError;
import ca.learningpartners.lti.launch.LaunchRefused;
import ca.learningpartners.lti.launch.LaunchVerifier;
import ca.learningpartners.lti.launch.LoginRedirect;
import ca.learningpartners.lti.launch.OidcLogin;
import ca.learningpartners.tool.runtime.Cookies;
import ca.learningpartners.tool.runtime.Frame;
import ca.learningpartners.tool.runtime.Messages;
import ca.learningpartners.tool.runtime.Pages;
import ca.learningpartners.tool.viewer.Viewing;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Login, launch and keys. */
public final class LaunchRoutes {

    private static final String BINDING = "lp_login";
    private static final String BEGAN = "launch began";
    private static final Duration BINDING_AGE = Duration.ofDays(1);

    private final OidcLogin login;
    private final LaunchVerifier verifier;
    private final ToolKeyRing keys;
    private final Arrivals arrivals;
    private final LaunchTraceStore traces;
    private final Viewing viewing;
    private final Cookies cookies;
    private final Pages pages;
    private final Clock clock;

    public LaunchRoutes(
            OidcLogin login,
            LaunchVerifier verifier,
            ToolKeyRing keys,
            Arrivals arrivals,
            LaunchTraceStore traces,
            Viewing viewing,
            Cookies cookies,
            Pages pages,
            Clock clock) {
        this.login = login;
        this.verifier = verifier;
        this.keys = keys;
        this.arrivals = arrivals;
        this.traces = traces;
        this.viewing = viewing;
        this.cookies = cookies;
        this.pages = pages;
        this.clock = clock;
    }

    public void register(RoutesConfig routes) {
        routes.get("/lti/login", context -> login(context, context.queryParamMap()));
        routes.post("/lti/login", context -> login(context, form(context, LaunchError.LOGIN_INCOMPLETE)));
        routes.get("/lti/launch", context -> launch(context, Map.of()));
        routes.post("/lti/launch", context -> launch(context, form(context, LaunchError.TOKEN_UNREADABLE)));
        routes.get(
                "/lti/jwks.json",
                context -> context.contentType("application/json")
                        .header("Cache-Control", "max-age=300")
                        .result(keys.keySetJson()));
        routes.exception(LaunchRefused.class, this::refuse);
        routes.exception(
                Unreadable.class,
                (e, context) -> refuse(
                        context,
                        e.error,
                        LaunchTrace.of(e.error, "the body cannot be read"),
                        Viewing.browserLocale(context)));
    }

    private void login(Context context, Map<String, List<String>> parameters) {
        LoginRedirect redirect = login.start(parameters, cookies.values(context, BINDING));
        cookies.set(context, BINDING, redirect.binding().value(), BINDING_AGE);
        context.header("Cache-Control", "no-store");
        context.redirect(redirect.location().toString(), HttpStatus.FOUND);
    }

    private void launch(Context context, Map<String, List<String>> form) {
        Instant began = clock.instant();
        context.attribute(BEGAN, began);
        Launch launch = verifier.verify(form, cookies.values(context, BINDING));
        viewing.signIn(context, arrivals.signIn(launch, began));
        context.header("Cache-Control", "no-store");
        context.redirect(Arrivals.aim(launch).path(), HttpStatus.SEE_OTHER);
    }

    /** What a platform posted; a body that is too large or cannot be read is refused like any other bad message. */
    private static Map<String, List<String>> form(Context context, LaunchError otherwise) {
        try {
            return context.formParamMap();
        } catch (Exception e) {
            throw new Unreadable(otherwise);
        }
    }

    private void refuse(LaunchRefused refused, Context context) {
        Locale locale = refused.locale().orElseGet(() -> Viewing.browserLocale(context));
        refuse(context, refused.error(), LaunchTrace.of(refused), locale);
    }

    private void refuse(Context context, LaunchError error, LaunchTrace trace, Locale locale) {
        Instant now = clock.instant();
        Instant began = Optional.<Instant>ofNullable(context.attribute(BEGAN)).orElse(now);
        String reference = traces.add(trace, began, now);
        Messages messages = Messages.in(locale);
        Frame frame =
                new Frame(messages, messages.get("launch.title"), "", "", Optional.empty(), Optional.empty(), false);
        context.status(error.httpStatus()).header("X-Mentorship-Error", error.code());
        pages.show(context, "launch-refused", frame, new ErrorPage(error.code(), reference));
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
