package ca.learningpartners.tool.privacy;

import ca.learningpartners.mentorship.consent.AnsweringConsent;
import ca.learningpartners.mentorship.consent.ConsentTopic;
import ca.learningpartners.mentorship.consent.Terms;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.runtime.Room;
import ca.learningpartners.tool.viewer.Viewer;
import ca.learningpartners.tool.viewer.Viewing;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

/** What I agreed to: to which words, when; agreeing, and taking it back. */
final class ConsentRoutes {

    private static final String ADDRESS = "/me/consents";

    private final Room room;
    private final Viewing viewing;

    ConsentRoutes(Room room, Viewing viewing) {
        this.room = room;
        this.viewing = viewing;
    }

    void register(RoutesConfig routes) {
        routes.get(ADDRESS, this::show);
        routes.post(ADDRESS + "/{program}/evaluation", this::give);
        routes.post(ADDRESS + "/{program}/{topic}/withdrawal", this::withdraw);
    }

    private void show(Context context) {
        Viewer viewer = viewing.viewer(context);
        ConsentsPage page = viewer.store()
                .read(stores -> new ConsentPages(
                                stores,
                                viewer.id(),
                                viewing.messages(context),
                                stores.zones().of(viewer.id()))
                        .page(viewer.programs()));
        room.pages().show(context, "privacy/consents", viewing.frame(context, "consents.title"), page);
    }

    private void give(Context context) {
        Viewer viewer = viewing.viewer(context);
        int shown = Forms.value(context, "version", Integer::parseInt).orElse(0);
        viewer.store().write(stores -> {
            new AnsweringConsent(stores.consents(), stores.audit())
                    .give(
                            viewer.actor(),
                            program(context),
                            Terms.EVALUATION,
                            shown,
                            room.clock().instant());
            return true;
        });
        context.redirect(ADDRESS + "?done=consent-given", HttpStatus.SEE_OTHER);
    }

    private void withdraw(Context context) {
        Viewer viewer = viewing.viewer(context);
        ConsentTopic topic = Forms.path(context, "topic", ConsentTopic::new);
        viewer.store().write(stores -> {
            new AnsweringConsent(stores.consents(), stores.audit())
                    .withdraw(
                            viewer.actor(),
                            program(context),
                            topic,
                            room.clock().instant());
            return true;
        });
        context.redirect(ADDRESS + "?done=consent-withdrawn", HttpStatus.SEE_OTHER);
    }

    private static ProgramId program(Context context) {
        return Forms.path(context, "program", ProgramId::new);
    }
}
