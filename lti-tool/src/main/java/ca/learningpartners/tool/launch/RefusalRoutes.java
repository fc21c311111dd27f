package ca.learningpartners.tool.launch;

import ca.learningpartners.lti.launch.LaunchError;
import ca.learningpartners.lti.launch.LaunchRefused;
import ca.learningpartners.lti.launch.ReturnAddress;
import ca.learningpartners.lti.registration.Registration;
import ca.learningpartners.lti.registration.Registrations;
import ca.learningpartners.tool.runtime.Frame;
import ca.learningpartners.tool.runtime.Messages;
import ca.learningpartners.tool.runtime.Pages;
import ca.learningpartners.tool.viewer.Viewing;
import io.javalin.http.Context;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Writes a refused login or launch down, and tells the person about it. */
final class RefusalRoutes {

    private static final URI LOGIN = URI.create("/lti/login");
    private static final String BEGAN = "launch began";

    private final LaunchTraceStore traces;
    private final Registrations registrations;
    private final Pages pages;
    private final Clock clock;

    RefusalRoutes(LaunchTraceStore traces, Registrations registrations, Pages pages, Clock clock) {
        this.traces = traces;
        this.registrations = registrations;
        this.pages = pages;
        this.clock = clock;
    }

    /** Notes when a request came, so that a trace can say how long it took. */
    Instant began(Context context) {
        Instant now = clock.instant();
        context.attribute(BEGAN, now);
        return now;
    }

    void show(LaunchRefused refused, Context context) {
        Instant now = clock.instant();
        Messages messages = Messages.in(refused.locale().orElseGet(() -> Viewing.browserLocale(context)));
        String reference = traces.add(LaunchTrace.of(refused), since(context, now), now);
        String what = messages.get("launch." + refused.error().code() + ".what");
        show(
                context,
                messages,
                refused.error(),
                new ErrorPage(
                        refused.error().code(),
                        reference,
                        now.atZone(clock.getZone()),
                        refused.registration().flatMap(registrations::find).map(Registration::name),
                        refused.again().map(again -> again.from(LOGIN)),
                        refused.wayBack().map(back -> returning(back, what, refused.error(), reference))));
    }

    void show(LaunchError error, String detail, Context context) {
        Instant now = clock.instant();
        String reference = traces.add(LaunchTrace.of(error, detail), since(context, now), now);
        Messages messages = Messages.in(Viewing.browserLocale(context));
        show(
                context,
                messages,
                error,
                new ErrorPage(
                        error.code(),
                        reference,
                        now.atZone(clock.getZone()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    private void show(Context context, Messages messages, LaunchError error, ErrorPage page) {
        context.status(error.httpStatus()).header("X-Mentorship-Error", error.code());
        pages.show(context, "launch-refused", Frame.alone(messages, "launch.title"), page);
    }

    private static Instant since(Context context, Instant now) {
        return Optional.<Instant>ofNullable(context.attribute(BEGAN)).orElse(now);
    }

    private static String returning(ReturnAddress back, String what, LaunchError error, String reference) {
        return back.afterFailure(what, error.code() + " " + reference).toString();
    }
}
