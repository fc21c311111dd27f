package ca.learningpartners.tool.launch;

import ca.learningpartners.lti.http.WebOrigin;
import ca.learningpartners.mentorship.jdbi.Database;
import ca.learningpartners.tool.runtime.Pages;
import ca.learningpartners.tool.runtime.Secrets;
import ca.learningpartners.tool.viewer.SignedOut;
import ca.learningpartners.tool.viewer.Viewing;
import ca.learningpartners.tool.viewer.WebSession;
import ca.learningpartners.tool.viewer.WebSessionStore;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.URI;
import java.util.Optional;

/**
 * The last rung for browsers without cookies: a launch got in by the platform's storage, but its session cookie may not
 * come back either. Then the session is handed over to a window of its own, where it does.
 */
public final class HandoverRoutes {

    private final HandoverStore handovers;
    private final WebSessionStore sessions;
    private final Database database;
    private final Viewing viewing;
    private final Pages pages;
    private final Optional<String> ownOrigin;

    public HandoverRoutes(
            HandoverStore handovers,
            WebSessionStore sessions,
            Database database,
            Viewing viewing,
            Pages pages,
            URI baseUrl) {
        this.handovers = handovers;
        this.sessions = sessions;
        this.database = database;
        this.viewing = viewing;
        this.pages = pages;
        this.ownOrigin = WebOrigin.of(baseUrl);
    }

    public void register(RoutesConfig routes) {
        routes.post("/lti/arrival", this::arrive);
        routes.post("/lti/window", this::open);
    }

    /** Answers a launch by the platform's storage: a page that comes back at once and shows whether the cookie does. */
    void check(Context context, Arrived arrived) {
        String code = handovers.issue(Secrets.fingerprint(arrived.secret()));
        pages.show(context, "launch-arriving", viewing.alone(context, "launch.arriving"), new HandoverPage(code));
    }

    private void arrive(Context context) {
        String session = redeem(context).orElseThrow(SignedOut::new);
        Optional<WebSession> here =
                viewing.session(context).filter(known -> known.fingerprint().equals(session));
        if (here.isPresent()) {
            context.redirect(here.get().aim().path(), HttpStatus.SEE_OTHER);
        } else {
            HandoverPage page = new HandoverPage(handovers.issue(session));
            pages.show(context, "launch-window", viewing.alone(context, "launch.window"), page);
        }
    }

    /** The old secret never reached anybody; the window gets one of its own. */
    private void open(Context context) {
        String secret = database.inTransaction(handle -> redeem(context).flatMap(sessions::renew))
                .orElseThrow(SignedOut::new);
        viewing.signIn(context, secret);
        String path = sessions.find(secret).map(session -> session.aim().path()).orElse("/");
        context.header("Cache-Control", "no-store").redirect(path, HttpStatus.SEE_OTHER);
    }

    /** Only our own pages hand over: otherwise anybody could sign somebody else in as themselves. */
    private Optional<String> redeem(Context context) {
        return Optional.ofNullable(context.header("Origin"))
                .filter(origin -> ownOrigin.equals(Optional.of(origin)))
                .flatMap(ours -> Optional.ofNullable(context.formParam("code")))
                .flatMap(handovers::redeem);
    }
}
