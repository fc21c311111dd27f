package ca.learningpartners.tool.identity;

import ca.learningpartners.mentorship.access.Purpose;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.text.RefusedException;
import ca.learningpartners.tool.platform.BindingStore;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.runtime.Frame;
import ca.learningpartners.tool.runtime.Room;
import ca.learningpartners.tool.viewer.Viewing;
import ca.learningpartners.tool.viewer.Visitor;
import ca.learningpartners.tool.viewer.WebSession;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody who came from another platform types the code they carry, sees whom it joins them with, and confirms. For who
 * came from a platform that nobody has said whose it is there is nothing here.
 */
final class JoiningRoutes {

    /** What is said beside the field; anything else gets a page of its own. */
    private static final Set<String> AT_THE_FIELD = Set.of("join-code-unknown", "join-too-often", "join-own-code");

    private final Room room;
    private final Viewing viewing;
    private final BindingStore bindings;
    private final JoinCodeStore codes;

    JoiningRoutes(Room room, Viewing viewing, BindingStore bindings, JoinCodeStore codes) {
        this.room = room;
        this.viewing = viewing;
        this.bindings = bindings;
        this.codes = codes;
    }

    void register(RoutesConfig routes) {
        routes.get("/welcome/code", this::form);
        routes.post("/welcome/code", this::look);
        routes.post("/welcome/code/confirmation", this::confirm);
    }

    private void form(Context context) {
        WebSession session = viewing.require(context);
        visitor(session);
        show(context, session, "", Optional.empty(), Optional.empty());
    }

    private void look(Context context) {
        WebSession session = viewing.require(context);
        visitor(session);
        answer(context, session, typed -> {
            Participant owner = codes.owner(session, typed);
            show(context, session, typed, Optional.empty(), Optional.of(owner));
        });
    }

    private void confirm(Context context) {
        WebSession session = viewing.require(context);
        Visitor visitor = visitor(session);
        answer(context, session, typed -> {
            codes.join(session, visitor, typed);
            context.redirect("/?done=joined", HttpStatus.SEE_OTHER);
        });
    }

    private interface Answering {
        void answer(String typed);
    }

    private void answer(Context context, WebSession session, Answering answering) {
        String typed = Forms.text(context, "code").orElse("");
        try {
            answering.answer(typed);
        } catch (RefusedException refused) {
            String code = refused.refusal().code();
            if (!AT_THE_FIELD.contains(code)) {
                throw refused;
            }
            context.status(HttpStatus.UNPROCESSABLE_CONTENT);
            show(context, session, typed, Optional.of("refusal." + code), Optional.empty());
        }
    }

    private void show(
            Context context, WebSession session, String typed, Optional<String> problem, Optional<Participant> owner) {
        Frame frame = viewing.frame(context, "joining.title");
        room.pages()
                .show(
                        context,
                        "joining",
                        frame,
                        new JoiningPage(
                                typed.length() > 40 ? "" : typed,
                                problem.map(frame::t),
                                owner.map(person -> new JoiningPage.Owner(
                                        person.name(),
                                        Optional.ofNullable(person.district()).map(Object::toString))),
                                session.participant()
                                        .flatMap(id -> room.store(Purpose.SIGNING_IN)
                                                .read(stores ->
                                                        stores.participants().find(id)))
                                        .map(Participant::name)));
    }

    private Visitor visitor(WebSession session) {
        return session.visitor()
                .filter(visitor -> bindings.vouched(visitor.registration(), visitor.scope())
                        .isPresent())
                .orElseThrow(NotFoundResponse::new);
    }
}
