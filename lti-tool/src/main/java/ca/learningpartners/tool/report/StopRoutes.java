package ca.learningpartners.tool.report;

import ca.learningpartners.mentorship.access.Purpose;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.tool.mail.StopTokens;
import ca.learningpartners.tool.runtime.Room;
import ca.learningpartners.tool.viewer.Viewing;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.net.URI;

/** One click in a mail about a report stops those that would follow, without signing in. Looking changes nothing. */
final class StopRoutes {

    private static final String ADDRESS = "/reports/stop/";

    private final Room room;
    private final Viewing viewing;
    private final StopTokens tokens;
    private final ReportPlanStore plans;

    StopRoutes(Room room, Viewing viewing, StopTokens tokens) {
        this.room = room;
        this.viewing = viewing;
        this.tokens = tokens;
        this.plans = new ReportPlanStore(room.database());
    }

    void register(RoutesConfig routes) {
        routes.get(ADDRESS + "{token}", context -> show(context, false));
        routes.post(ADDRESS + "{token}", this::stop);
    }

    /** Where somebody stops the mails about a report. */
    static URI address(StopTokens tokens, PlanId plan, ParticipantId reader) {
        return URI.create(ADDRESS + tokens.of(plan + " " + reader));
    }

    /** A mail program posts here by itself (RFC 8058), and so does the button; neither is signed in. */
    private void stop(Context context) {
        Which which = which(context);
        room.store(Purpose.MAILING).write(stores -> {
            if (stores.participants().find(which.reader()).isEmpty()) {
                throw new NotFoundResponse();
            }
            plans.tellNoMore(which.plan().id(), which.reader());
            stores.audit()
                    .add(new Act(
                            which.reader().value(),
                            "report-mail-stopped",
                            which.plan().id().value(),
                            room.clock().instant()));
            return true;
        });
        show(context, true);
    }

    private void show(Context context, boolean done) {
        String kind = which(context).plan().kind().name();
        room.pages()
                .show(
                        context,
                        "report/stop",
                        viewing.alone(context, "plans.title"),
                        new StopPage(context.pathParam("token"), kind, done));
    }

    /** Whose mails, about which report. */
    private record Which(ReportPlan plan, ParticipantId reader) {}

    private Which which(Context context) {
        String[] parts = tokens.read(context.pathParam("token"))
                .orElseThrow(NotFoundResponse::new)
                .split(" ", 2);
        ReportPlan plan = plans.find(new PlanId(parts[0])).orElseThrow(NotFoundResponse::new);
        return new Which(plan, new ParticipantId(parts[1]));
    }
}
