package ca.learningpartners.tool.admin;

import ca.learningpartners.mentorship.access.Purpose;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.tool.mail.Outbox;
import ca.learningpartners.tool.runtime.MailServer;
import ca.learningpartners.tool.runtime.Room;
import ca.learningpartners.tool.viewer.Viewing;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Instant;
import java.util.Optional;

/** How mail is getting on, for whoever runs the tool. */
final class MailRoutes {

    private final Room room;
    private final Viewing viewing;
    private final Optional<MailServer> server;
    private final MailReadModel reading;
    private final Outbox outbox;

    MailRoutes(Room room, Viewing viewing, Optional<MailServer> server) {
        this.room = room;
        this.viewing = viewing;
        this.server = server;
        this.reading = new MailReadModel(room.database(), room.clock());
        this.outbox = new Outbox(room.database());
    }

    void register(RoutesConfig routes) {
        routes.get("/admin/mail", this::show);
        routes.post("/admin/mail/attempt", this::tryAgain);
    }

    private void show(Context context) {
        viewing.admin(context);
        room.pages().show(context, "admin/mail", viewing.frame(context, "mail.title"), reading.page(server));
    }

    private void tryAgain(Context context) {
        viewing.admin(context);
        Instant now = room.clock().instant();
        room.store(Purpose.ADMINISTERING).write(stores -> {
            int again = outbox.tryAgain(now);
            stores.audit().add(new Act(AdminRoom.ACTOR, "mail-tried-again", String.valueOf(again), now));
            return true;
        });
        context.redirect("/admin/mail?done=mail-again", HttpStatus.SEE_OTHER);
    }
}
