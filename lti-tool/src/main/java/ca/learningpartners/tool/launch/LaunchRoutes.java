package ca.learningpartners.tool.launch;

import ca.learningpartners.lti.key.ToolKeyRing;
import ca.learningpartners.lti.launch.Launch;
import ca.learningpartners.lti.launch.LaunchRefused;
import ca.learningpartners.lti.launch.LaunchVerifier;
import ca.learningpartners.lti.launch.LoginRedirect;
import ca.learningpartners.lti.launch.OidcLogin;
import ca.learningpartners.lti.registration.RegistrationId;
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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Login, launch and keys. */
public final class LaunchRoutes {

    private static final String BINDING = "lp_login";
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
        routes.post("/lti/login", context -> login(context, context.formParamMap()));
        routes.post("/lti/launch", this::launch);
        routes.get(
                "/lti/jwks.json",
                context -> context.contentType("application/json")
                        .header("Cache-Control", "max-age=300")
                        .result(keys.keySetJson()));
        routes.exception(LaunchRefused.class, this::refuse);
    }

    private void login(Context context, Map<String, List<String>> parameters) {
        LoginRedirect redirect = login.start(parameters, cookies.values(context, BINDING));
        cookies.set(context, BINDING, redirect.binding().value(), BINDING_AGE);
        context.header("Cache-Control", "no-store");
        context.redirect(redirect.location().toString(), HttpStatus.FOUND);
    }

    private void launch(Context context) {
        Launch launch = verifier.verify(context.formParamMap(), cookies.values(context, BINDING));
        viewing.signIn(context, arrivals.signIn(launch));
        context.header("Cache-Control", "no-store");
        context.redirect("/", HttpStatus.SEE_OTHER);
    }

    private void refuse(LaunchRefused refused, Context context) {
        String reference = traces.add(
                Optional.of(refused.error().code()),
                refused.registration().map(RegistrationId::value),
                refused.detail(),
                clock.instant());
        Locale locale = refused.locale().orElseGet(() -> Viewing.browserLocale(context));
        Messages messages = Messages.in(locale);
        String code = refused.error().code();
        Frame frame =
                new Frame(messages, messages.get("launch.title"), "", "", Optional.empty(), Optional.empty(), false);
        context.status(refused.error().httpStatus()).header("X-Mentorship-Error", code);
        pages.show(context, "launch-refused", frame, new ErrorPage(code, reference, Optional.empty()));
    }
}
