package ca.learningpartners.tool.network;

import ca.learningpartners.mentorship.network.Answering;
import ca.learningpartners.mentorship.network.Ask;
import ca.learningpartners.mentorship.network.AskId;
import ca.learningpartners.mentorship.network.Asking;
import ca.learningpartners.mentorship.network.Reply;
import ca.learningpartners.mentorship.network.ReplyId;
import ca.learningpartners.mentorship.network.SharingContact;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.text.RefusedException;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.runtime.Room;
import ca.learningpartners.tool.runtime.UnfitField;
import ca.learningpartners.tool.viewer.Viewer;
import ca.learningpartners.tool.viewer.Viewing;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.Optional;
import java.util.function.BiConsumer;

/** One ask: read, answered, thanked for, taken back or opened again, for those who may read it. */
final class AskRoutes {

    private final Room room;
    private final Viewing viewing;

    AskRoutes(Room room, Viewing viewing) {
        this.room = room;
        this.viewing = viewing;
    }

    void register(RoutesConfig routes) {
        routes.get("/asks/{ask}", context -> show(context, beginning(), Optional.empty()));
        routes.post("/asks/{ask}/answers", this::answer);
        routes.post("/asks/{ask}/answers/{answer}/thanks", this::thank);
        routes.post("/asks/{ask}/answers/{answer}/sharing", this::share);
        routes.post("/asks/{ask}/not-now", this::passOn);
        routes.post("/asks/{ask}/withdrawal", this::withdraw);
        routes.post("/asks/{ask}/renewal", this::renew);
        routes.post("/asks/{ask}/contact", this::shareContact);
    }

    private static AskPage.Typed beginning() {
        return new AskPage.Typed(ReplyId.random().value(), "", false);
    }

    private void show(Context context, AskPage.Typed typed, Optional<UnfitField.Problem> problem) {
        Viewer viewer = viewing.viewer(context);
        AskPage page = viewer.store().read(stores -> {
            Ask ask = stores.asks().find(id(context)).orElseThrow(NotFoundResponse::new);
            Circle circle =
                    Circle.of(stores, ask.program(), viewer, room.clock()).orElseThrow(NotFoundResponse::new);
            if (!circle.network().reading().mayRead(viewer.id(), ask, circle.now())) {
                throw new NotFoundResponse();
            }
            return new AskPages(circle, viewing.messages(context)).one(ask, typed, problem);
        });
        room.pages().show(context, "network/ask", viewing.frame(context, "ask.one"), page);
    }

    private void answer(Context context) {
        AskPage.Typed typed = new AskPage.Typed(
                Forms.text(context, "id").orElse(""),
                Forms.text(context, "text").orElse(""),
                Forms.text(context, "shared").isPresent());
        try {
            ReplyId reply = UnfitField.madeHere(typed.id(), ReplyId::new);
            String text = UnfitField.needed("text", typed.text(), Reply.LONGEST, "answer-needs-text");
            within(
                    context,
                    (circle, ask) -> answering(circle)
                            .answer(circle.viewer().actor(), ask.id(), reply, text, typed.shared(), circle.now()));
            done(context, "answered-ask");
        } catch (UnfitField unfit) {
            context.status(HttpStatus.UNPROCESSABLE_CONTENT);
            AskPage.Typed again = UnfitField.isMadeHere(typed.id())
                    ? typed
                    : new AskPage.Typed(ReplyId.random().value(), typed.text(), typed.shared());
            show(context, again, Optional.of(unfit.problem(viewing.messages(context))));
        }
    }

    private void thank(Context context) {
        within(
                context,
                (circle, ask) ->
                        answering(circle).thank(circle.viewer().actor(), ask.id(), reply(context), circle.now()));
        done(context, "thanked");
    }

    private void share(Context context) {
        boolean shared = Forms.text(context, "shared").isPresent();
        within(
                context,
                (circle, ask) -> answering(circle)
                        .share(circle.viewer().actor(), ask.id(), reply(context), shared, circle.now()));
        done(context, "saved");
    }

    private void passOn(Context context) {
        within(context, (circle, ask) -> {
            answering(circle).passOn(circle.viewer().actor(), ask.id(), circle.now());
            context.redirect("/programs/" + ask.program() + "/network?done=not-now", HttpStatus.SEE_OTHER);
        });
    }

    private void withdraw(Context context) {
        within(context, (circle, ask) -> asking(circle).withdraw(circle.viewer().actor(), ask.id(), circle.now()));
        done(context, "ask-withdrawn");
    }

    private void renew(Context context) {
        within(context, (circle, ask) -> asking(circle).renew(circle.viewer().actor(), ask.id(), circle.now()));
        done(context, "ask-made");
    }

    private void shareContact(Context context) {
        ParticipantId with = Forms.value(context, "person", ParticipantId::new).orElseThrow(NotFoundResponse::new);
        boolean stop = Forms.text(context, "stop").isPresent();
        within(context, (circle, ask) -> {
            SharingContact sharing = new SharingContact(
                    circle.stores().asks(),
                    circle.stores().sharedContacts(),
                    circle.stores().audit());
            if (stop) {
                sharing.takeBack(circle.viewer().actor(), ask.program(), with, circle.now());
            } else {
                sharing.share(circle.viewer().actor(), ask.id(), with, circle.now());
            }
        });
        done(context, stop ? "contact-taken-back" : "contact-shared");
    }

    /** A deed on an ask of a program the viewer is a mentee or a mentor of; what they may not read, they cannot find. */
    private void within(Context context, BiConsumer<Circle, Ask> deed) {
        Viewer viewer = viewing.viewer(context);
        viewer.store().write(stores -> {
            Ask ask = stores.asks().find(id(context)).orElseThrow(NotFoundResponse::new);
            try {
                deed.accept(
                        Circle.of(stores, ask.program(), viewer, room.clock()).orElseThrow(NotFoundResponse::new), ask);
            } catch (RefusedException refused) {
                throw refused.refusal().code().equals("unknown-ask") ? new NotFoundResponse() : refused;
            }
            return true;
        });
    }

    private static Answering answering(Circle circle) {
        return new Answering(
                circle.network().reading(),
                circle.stores().asks(),
                circle.stores().audit());
    }

    private static Asking asking(Circle circle) {
        return new Asking(
                circle.network().colleagues(),
                circle.network().help(),
                circle.stores().asks(),
                circle.stores().audit());
    }

    private static void done(Context context, String what) {
        context.redirect("/asks/" + id(context) + "?done=" + what, HttpStatus.SEE_OTHER);
    }

    private static AskId id(Context context) {
        return Forms.path(context, "ask", AskId::new);
    }

    private static ReplyId reply(Context context) {
        return Forms.path(context, "answer", ReplyId::new);
    }
}
