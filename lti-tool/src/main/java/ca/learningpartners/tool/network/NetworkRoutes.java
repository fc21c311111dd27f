package ca.learningpartners.tool.network;

import ca.learningpartners.mentorship.network.AskDraft;
import ca.learningpartners.mentorship.network.AskId;
import ca.learningpartners.mentorship.network.Asking;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.text.Refusal;
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
import java.util.Set;
import java.util.function.Function;

/** What is asked in a program, and the form for asking. */
public final class NetworkRoutes {

    private static final Set<String> OF_THE_FORM = Set.of("ask-nobody-named", "too-many-asks", "ask-unknown-topic");

    private final Room room;
    private final Viewing viewing;
    private final AnswerTimesRoutes times;

    public NetworkRoutes(Room room, Viewing viewing) {
        this.room = room;
        this.viewing = viewing;
        this.times = new AnswerTimesRoutes(room, viewing);
    }

    public void register(RoutesConfig routes) {
        routes.get("/programs/{program}/network", this::list);
        routes.get("/programs/{program}/network/new", this::form);
        routes.post("/programs/{program}/network", this::ask);
        times.register(routes);
        new AskRoutes(room, viewing).register(routes);
        new DirectoryRoutes(room, viewing).register(routes);
    }

    private void list(Context context) {
        Viewer viewer = viewing.viewer(context);
        NetworkPage page = pages(context, viewer, pages -> pages.list(Forms.page(context)));
        room.pages().show(context, "network/network", viewing.frame(context, "network.title"), page);
    }

    private void form(Context context) {
        Viewer viewer = viewing.viewer(context);
        AskInput beginning = AskInput.beginning(
                Forms.asked(context, "topic"), viewer.participant().languages());
        show(context, viewer, beginning, Optional.empty());
    }

    private void show(Context context, Viewer viewer, AskInput typed, Optional<UnfitField.Problem> problem) {
        AskFormPage page = pages(context, viewer, pages -> pages.form(typed, problem));
        room.pages().show(context, "network/ask-form", viewing.frame(context, "ask.new"), page);
    }

    private void ask(Context context) {
        Viewer viewer = viewing.viewer(context);
        AskInput typed = AskInput.of(context);
        try {
            AskDraft draft = understood(typed, viewer);
            AskId id = viewer.store().write(stores -> {
                Circle circle = Circle.of(stores, program(context), viewer, room.clock())
                        .orElseThrow(NotFoundResponse::new);
                return new Asking(
                                circle.network().colleagues(), circle.network().help(), stores.asks(), stores.audit())
                        .ask(viewer.actor(), circle.program(), draft, circle.now())
                        .id();
            });
            context.redirect("/asks/" + id + "?done=ask-made", HttpStatus.SEE_OTHER);
        } catch (UnfitField unfit) {
            again(context, viewer, typed, unfit);
        } catch (RefusedException refused) {
            if (!OF_THE_FORM.contains(refused.refusal().code())) {
                throw refused;
            }
            again(context, viewer, typed, new UnfitField("audience", refused.refusal()));
        }
    }

    /** What no form of ours sends is answered like what is missing. */
    private static AskDraft understood(AskInput typed, Viewer viewer) {
        try {
            return typed.draft(viewer.participant().languages());
        } catch (IllegalArgumentException e) {
            throw new UnfitField("audience", Refusal.of("not-understood", ""));
        }
    }

    private void again(Context context, Viewer viewer, AskInput typed, UnfitField unfit) {
        context.status(HttpStatus.UNPROCESSABLE_CONTENT);
        show(context, viewer, typed, Optional.of(unfit.problem(viewing.messages(context))));
    }

    private <T> T pages(Context context, Viewer viewer, Function<AskPages, T> work) {
        return viewer.store()
                .read(stores -> work.apply(new AskPages(
                        Circle.of(stores, program(context), viewer, room.clock())
                                .orElseThrow(NotFoundResponse::new),
                        viewing.messages(context))));
    }

    private static ProgramId program(Context context) {
        return Forms.path(context, "program", ProgramId::new);
    }
}
