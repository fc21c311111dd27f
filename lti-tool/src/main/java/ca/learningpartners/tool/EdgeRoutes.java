package ca.learningpartners.tool;

import ca.learningpartners.lti.http.WebOrigin;
import ca.learningpartners.lti.registration.Registration;
import ca.learningpartners.lti.registration.Registrations;
import ca.learningpartners.mentorship.access.NotForYou;
import ca.learningpartners.mentorship.access.Purpose;
import ca.learningpartners.mentorship.text.RefusedException;
import ca.learningpartners.tool.runtime.FormTarget;
import ca.learningpartners.tool.runtime.Frame;
import ca.learningpartners.tool.runtime.Messages;
import ca.learningpartners.tool.runtime.ProblemPage;
import ca.learningpartners.tool.runtime.Room;
import ca.learningpartners.tool.runtime.Typed;
import ca.learningpartners.tool.viewer.NotYetKnown;
import ca.learningpartners.tool.viewer.OthersRecords;
import ca.learningpartners.tool.viewer.Sightings;
import ca.learningpartners.tool.viewer.SignedOut;
import ca.learningpartners.tool.viewer.Viewing;
import ca.learningpartners.tool.viewer.Visitor;
import ca.learningpartners.tool.viewer.WebSession;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What every answer has: who may frame it, and a helpful page when something is refused or goes wrong. */
final class EdgeRoutes {

    private static final Logger LOG = LoggerFactory.getLogger(EdgeRoutes.class);

    /** What the page says for each status; anything else is not found. */
    private static final Map<HttpStatus, String> KEYS = Map.of(
            HttpStatus.FORBIDDEN, "form-too-old",
            HttpStatus.BAD_REQUEST, "unreadable",
            HttpStatus.CONTENT_TOO_LARGE, "too-large");

    /** The one style that the library for charts puts into each of its drawings. */
    private static final String DRAWN = "'sha256-po1X/Tzm0Ml06k5rovAtw7FhoXN1na5hY1Nfl3YDpnA='";

    private final Room room;
    private final Viewing viewing;
    private final Registrations registrations;
    private final OthersRecords others;
    private final Sightings sightings;

    EdgeRoutes(Room room, Viewing viewing, Registrations registrations) {
        this.room = room;
        this.viewing = viewing;
        this.registrations = registrations;
        this.others = new OthersRecords(room.database(), room.store(Purpose.SIGNING_IN), room.clock());
        this.sightings = new Sightings(room);
    }

    void register(RoutesConfig routes) {
        routes.get("/healthz", context -> context.json(Map.of("status", "ok")));
        routes.get("/readyz", this::ready);
        routes.after(this::frameAncestors);
        routes.after(this::seen);
        routes.exception(SignedOut.class, this::signedOut);
        routes.exception(NotYetKnown.class, (e, context) -> context.redirect("/welcome", HttpStatus.SEE_OTHER));
        routes.exception(NotForYou.class, (e, context) -> show(context, HttpStatus.NOT_FOUND, "not-found"));
        routes.exception(RefusedException.class, this::refuse);
        routes.exception(HttpResponseException.class, this::http);
        routes.exception(Exception.class, this::unexpected);
    }

    /** The answer stays what it is, whether or not that can be kept. */
    private void seen(Context context) {
        boolean read = context.method() == HandlerType.GET && context.status() == HttpStatus.OK;
        if (!read || !Sightings.concern(context.path())) {
            return;
        }
        try {
            viewing.session(context)
                    .flatMap(WebSession::participant)
                    .ifPresent(reader -> sightings.seenAt(context.path(), reader));
        } catch (RuntimeException e) {
            LOG.error("that {} was seen could not be kept", context.endpoint().path, e);
        }
    }

    private void ready(Context context) {
        try {
            room.store(Purpose.SIGNING_IN)
                    .read(stores -> stores.programs().all().size());
            context.json(Map.of("status", "ready"));
        } catch (RuntimeException e) {
            LOG.warn("not ready", e);
            context.status(HttpStatus.SERVICE_UNAVAILABLE).json(Map.of("status", "not ready"));
        }
    }

    private void signedOut(SignedOut e, Context context) {
        String key = Viewing.isInTheRoom(context.path()) ? "room-closed" : "signed-out";
        giveBack(context, HttpStatus.UNAUTHORIZED, key);
    }

    private void http(HttpResponseException refused, Context context) {
        HttpStatus status = HttpStatus.forStatus(refused.getStatus());
        if (status == HttpStatus.FORBIDDEN && !Typed.in(context).isEmpty()) {
            giveBack(context, status, "form-too-old");
            return;
        }
        boolean file = status == HttpStatus.CONTENT_TOO_LARGE && context.path().endsWith("/files");
        show(context, status, file ? "file-too-large" : KEYS.getOrDefault(status, "not-found"));
    }

    /** The form is one of a sign-in that is over, so it is not taken; what was written into it is not lost with it. */
    private void giveBack(Context context, HttpStatus status, String key) {
        context.status(status);
        Frame frame = frame(context);
        ProblemPage page = new ProblemPage(key, frame.t("problem." + key), Typed.in(context));
        room.pages().show(context, "problem", frame, page);
    }

    private void refuse(RefusedException refused, Context context) {
        String code = refused.refusal().code();
        Frame frame = frame(context);
        String key = "refusal." + code;
        if (code.startsWith("unknown-") || !frame.messages().has(key)) {
            show(context, HttpStatus.NOT_FOUND, "not-found");
            return;
        }
        context.status(HttpStatus.CONFLICT);
        String sentence = frame.t(key, refused.refusal().details().toArray());
        room.pages().show(context, "problem", frame, new ProblemPage("refused", sentence));
    }

    private void unexpected(Exception e, Context context) {
        LOG.error("{} {} failed", context.method(), context.endpoint().path, e);
        show(context, HttpStatus.INTERNAL_SERVER_ERROR, "unexpected");
    }

    private void show(Context context, HttpStatus status, String key) {
        context.status(status);
        if (status == HttpStatus.NOT_FOUND) {
            keep(context);
        }
        Frame frame = frame(context);
        room.pages().show(context, "problem", frame, new ProblemPage(key, frame.t("problem." + key)));
    }

    /** The answer stays “not found”, whether or not that can be kept. */
    private void keep(Context context) {
        try {
            viewing.session(context)
                    .flatMap(WebSession::participant)
                    .ifPresent(person -> others.notFound(context.pathParamMap(), person));
        } catch (RuntimeException e) {
            LOG.error("that {} was not found could not be kept", context.endpoint().path, e);
        }
    }

    /** What is around the page for whoever is looking; for nobody in particular where even asking that fails. */
    private Frame frame(Context context) {
        try {
            return viewing.frame(context, "problem.title");
        } catch (RuntimeException e) {
            return Frame.alone(Messages.in(Viewing.browserLocale(context)), "problem.title");
        }
    }

    /**
     * Only the learning platform the person came from may frame a page; before that, any that is registered, and what
     * a platform opens to register, any at all. The administrator's room stands alone, but for what a platform's own
     * administrator sees of it.
     */
    private void frameAncestors(Context context) {
        String path = context.path();
        if (path.startsWith("/assets/")
                || path.startsWith("/healthz")
                || path.startsWith("/readyz")
                || isFile(context)) {
            return;
        }
        context.header(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self' " + DRAWN
                        + "; script-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; "
                        + "form-action 'self'"
                        + FormTarget.of(context).map(origin -> " " + origin).orElse("")
                        + "; base-uri 'none'; frame-ancestors 'self' " + framers(context));
    }

    /** A file that is handed out has said already that nothing may show it. */
    private static boolean isFile(Context context) {
        return context.path().startsWith("/files/") && context.res().getHeader("Content-Security-Policy") != null;
    }

    private String framers(Context context) {
        String path = context.path();
        if (path.startsWith("/lti/register/")) {
            return registering(context);
        }
        return Viewing.isInTheRoom(path) && !hasVisitor(context) ? "" : known(context);
    }

    /**
     * Canvas and Moodle show a registration in a frame before we know them, and Canvas from another origin than that
     * of its configuration. The page says nothing about anybody, and nothing on it does anything here.
     */
    private String registering(Context context) {
        String configured = Optional.ofNullable(context.queryParam("openid_configuration"))
                .flatMap(WebOrigin::of)
                .orElse("");
        return ("https: " + configured + " " + known(context))
                .replaceAll(" +", " ")
                .strip();
    }

    private boolean hasVisitor(Context context) {
        try {
            return viewing.session(context).flatMap(WebSession::visitor).isPresent();
        } catch (RuntimeException e) {
            return false;
        }
    }

    private String known(Context context) {
        try {
            return viewing.session(context)
                    .flatMap(WebSession::visitor)
                    .flatMap(Visitor::platformOrigin)
                    .orElseGet(this::registered);
        } catch (RuntimeException e) {
            LOG.error("nobody may frame {}, because who may is not known", context.endpoint().path, e);
            return "";
        }
    }

    private String registered() {
        return registrations.all().stream()
                .filter(Registration::isActive)
                .flatMap(registration -> Stream.of(
                        registration.issuer(),
                        registration.endpoints().authorization().toString()))
                .flatMap(address -> WebOrigin.of(address).stream())
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .collect(Collectors.joining(" "));
    }
}
