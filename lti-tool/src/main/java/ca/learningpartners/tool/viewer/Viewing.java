package ca.learningpartners.tool.viewer;

import ca.learningpartners.mentorship.guarded.GuardedStore;
import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.store.Store;
import ca.learningpartners.tool.runtime.Cookies;
import ca.learningpartners.tool.runtime.Frame;
import ca.learningpartners.tool.runtime.Messages;
import ca.learningpartners.tool.runtime.Secrets;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HandlerType;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds out who is looking at a request, and frames the answer for them. The administrator's session has a cookie of
 * its own beside that of a launch, so that neither ends the other: it is the one that counts in the administrator's
 * room, and nowhere else.
 */
public final class Viewing {

    private static final String COOKIE = "lp_session";
    private static final String ADMIN_COOKIE = "lp_admin";
    private static final String SESSION = "session";
    private static final String SECRET = "secret";
    private static final String VIEWER = "viewer";

    private final WebSessionStore sessions;
    private final Store store;
    private final Cookies cookies;

    public Viewing(WebSessionStore sessions, Store store, Cookies cookies) {
        this.sessions = sessions;
        this.store = store;
        this.cookies = cookies;
    }

    /** Whether an address is in the administrator's room. */
    public static boolean isInTheRoom(String path) {
        return path.equals(Frame.ROOM) || path.startsWith(Frame.ROOM + "/");
    }

    /** Leaves the secret of an administrator's session with the browser. */
    public void signInAdmin(Context context, String secret) {
        cookies.setAlone(context, ADMIN_COOKIE, secret, WebSessionStore.LIFETIME);
    }

    /** Ends the administrator's session, and no other. */
    public void leaveAdmin(Context context) {
        sessions.end(admin(context));
        cookies.dropAlone(context, ADMIN_COOKIE);
    }

    /** Leaves the secret of a session with the browser. */
    public void signIn(Context context, String secret) {
        cookies.set(context, COOKIE, secret, WebSessionStore.LIFETIME);
    }

    /** The session of a request, if the browser brought one that is still good. */
    public Optional<WebSession> session(Context context) {
        WebSession known = context.attribute(SESSION);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<WebSession> admin =
                isInTheRoom(context.path()) ? session(context, ADMIN_COOKIE, WebSession::admin) : Optional.empty();
        return admin.or(() -> session(context, COOKIE, session -> !session.admin()));
    }

    private Optional<WebSession> session(Context context, String cookie, Predicate<WebSession> kind) {
        for (String secret : cookies.values(context, cookie)) {
            Optional<WebSession> found = sessions.find(secret).filter(kind);
            if (found.isPresent()) {
                context.attribute(SESSION, found.get());
                context.attribute(SECRET, secret);
                return found;
            }
        }
        return Optional.empty();
    }

    /** The session of a request; a form must carry the token of that session. */
    public WebSession require(Context context) {
        WebSession session = session(context).orElseThrow(SignedOut::new);
        if (context.method() == HandlerType.POST) {
            String token = Optional.ofNullable(context.formParam("token")).orElse("");
            if (!Secrets.same(token, formToken(context))) {
                throw new ForbiddenResponse("form-token");
            }
        }
        return session;
    }

    /** The participant who is looking. */
    public Viewer viewer(Context context) {
        Viewer known = context.attribute(VIEWER);
        if (known == null) {
            known = read(require(context));
            context.attribute(VIEWER, known);
        }
        return known;
    }

    private Viewer read(WebSession session) {
        ParticipantId id = session.participant().orElseThrow(NotYetKnown::new);
        return store.read(stores -> {
            Participant person = stores.participants().find(id).orElseThrow(NotYetKnown::new);
            Actor actor = new Actor(
                    id, stores.appointments().of(id), stores.assistances().heldBy(id));
            return new Viewer(session, person, actor, GuardedStore.of(store, actor));
        });
    }

    /** The administrator who is looking; for everybody else who is signed in there is nothing here. */
    public WebSession admin(Context context) {
        WebSession session = require(context);
        if (!session.admin()) {
            throw new NotFoundResponse();
        }
        return session;
    }

    /** Whoever may look at platforms; for everybody else who is signed in there is nothing here. */
    public TechnicalViewer technician(Context context) {
        return TechnicalViewer.of(require(context)).orElseThrow(NotFoundResponse::new);
    }

    /** What is around a page for whoever is looking. */
    public Frame frame(Context context, String titleKey, Object... details) {
        Messages messages = messages(context);
        Optional<WebSession> session = session(context);
        return new Frame(
                messages,
                messages.get(titleKey, details),
                wayBack(context, session),
                session.map(known -> formToken(context)).orElse(""),
                notice(context, messages),
                session.flatMap(WebSession::visitor).flatMap(Visitor::platformOrigin),
                false,
                session.flatMap(TechnicalViewer::of)
                        .flatMap(TechnicalViewer::own)
                        .map(platform -> "/admin/platforms/" + platform),
                home(session),
                session.flatMap(WebSession::participant)
                        .map(person ->
                                Secrets.fingerprint("drafts of " + person).substring(0, 16))
                        .orElse(""),
                purpose -> new Notices(store).of(session, messages, purpose));
    }

    /** What is around a page that stands between two others: it has no way anywhere. */
    public Frame alone(Context context, String titleKey) {
        return Frame.alone(messages(context), titleKey);
    }

    /** Where to come back to. What a form was answered with has no address of its own. */
    private static String wayBack(Context context, Optional<WebSession> session) {
        if (context.method().equals(HandlerType.GET)) {
            return context.path();
        }
        return session.filter(WebSession::admin).isPresent() ? Frame.ROOM : "";
    }

    private static String home(Optional<WebSession> session) {
        return session.filter(WebSession::admin).isPresent() ? Frame.ROOM : Frame.HOME;
    }

    /** The messages in the language of whoever is looking; without a session, in the browser's. */
    public Messages messages(Context context) {
        return session(context)
                .map(session -> Messages.in(session.locale()))
                .orElseGet(() -> Messages.in(browserLocale(context)));
    }

    /** The language whoever is looking does not have now. */
    public Locale otherLanguage(Context context) {
        return messages(context).locale().equals(Messages.FRENCH) ? Messages.ENGLISH : Messages.FRENCH;
    }

    /** The language the browser asks for. */
    public static Locale browserLocale(Context context) {
        String accepted = Optional.ofNullable(context.header("Accept-Language")).orElse("");
        try {
            List<Locale.LanguageRange> ranges = Locale.LanguageRange.parse(accepted.isBlank() ? "en" : accepted);
            return Optional.ofNullable(Locale.lookup(ranges, List.of(Locale.FRENCH, Locale.ENGLISH)))
                    .orElse(Locale.ENGLISH);
        } catch (IllegalArgumentException e) {
            return Locale.ENGLISH;
        }
    }

    private static Optional<String> notice(Context context, Messages messages) {
        return Optional.ofNullable(context.queryParam("done"))
                .map(done -> "done." + done)
                .filter(messages::has);
    }

    private static String formToken(Context context) {
        return Secrets.fingerprint("form " + context.attribute(SECRET));
    }
}
