package ca.learningpartners.tool.feedback;

import ca.learningpartners.mentorship.feedback.Addressee;
import ca.learningpartners.mentorship.feedback.Matter;
import ca.learningpartners.mentorship.feedback.Request;
import ca.learningpartners.mentorship.feedback.RequestId;
import ca.learningpartners.mentorship.feedback.SayingSomething;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.resource.ResourceId;
import ca.learningpartners.mentorship.store.Stores;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Something is told or asked for, answered, handed on and closed. */
final class RequestRoutes {

    private final Room room;
    private final Viewing viewing;

    RequestRoutes(Room room, Viewing viewing) {
        this.room = room;
        this.viewing = viewing;
    }

    void register(RoutesConfig routes) {
        routes.get("/programs/{program}/feedback/new", context -> form(context, Matter.Sort.FEEDBACK));
        routes.get("/programs/{program}/support/new", context -> form(context, Matter.Sort.SUPPORT));
        routes.post("/programs/{program}/requests", this::say);
        routes.get("/requests/{request}", context -> show(context, Optional.empty()));
        routes.post("/requests/{request}/reply", this::answer);
        routes.post("/requests/{request}/owner", this::handOn);
        routes.post("/requests/{request}/closure", this::close);
    }

    private void form(Context context, Matter.Sort sort) {
        RequestInput input = RequestInput.about(Forms.asked(context, "resource"), "");
        showForm(context, sort, input, Optional.empty());
    }

    private void say(Context context) {
        Viewer viewer = viewing.viewer(context);
        RequestInput input = RequestInput.of(context);
        List<Addressee> possible = inProgram(context, viewer, FeedbackPages::possible);
        try {
            Request said = viewer.store()
                    .write(stores -> inForm(
                            "id",
                            () -> saying(stores)
                                    .say(
                                            viewer.actor(),
                                            input.requestId(),
                                            input.addressee(possible),
                                            input.understood(),
                                            input.about()
                                                    .filter(about -> isSeen(stores, viewer, about))
                                                    .orElse(null),
                                            input.words(),
                                            room.today(),
                                            room.clock().instant())));
            context.redirect("/requests/" + said.id() + "?done=request-made", HttpStatus.SEE_OTHER);
        } catch (UnfitField unfit) {
            context.status(HttpStatus.UNPROCESSABLE_CONTENT);
            boolean taken = unfit.refusal().code().equals("request-id-taken");
            showForm(
                    context,
                    input.sort(),
                    taken ? input.renewed() : input,
                    Optional.of(unfit.problem(viewing.messages(context))));
        }
    }

    private static boolean isSeen(Stores stores, Viewer viewer, ResourceId about) {
        return stores.resources()
                .find(about)
                .filter(resource -> resource.isPublished() && resource.isSeenBy(viewer.actor()))
                .isPresent();
    }

    private void answer(Context context) {
        Viewer viewer = viewing.viewer(context);
        RequestId id = Forms.path(context, "request", RequestId::new);
        try {
            String text =
                    UnfitField.needed("text", Forms.text(context, "text").orElse(""), Request.LONGEST, "reply-needed");
            viewer.store()
                    .write(stores -> inForm(
                            "text",
                            () -> saying(stores)
                                    .answer(
                                            viewer.actor(),
                                            id,
                                            edition(context),
                                            text,
                                            room.clock().instant())));
            context.redirect("/requests/" + id + "?done=request-answered", HttpStatus.SEE_OTHER);
        } catch (UnfitField unfit) {
            context.status(HttpStatus.UNPROCESSABLE_CONTENT);
            show(context, Optional.of(unfit));
        }
    }

    private void handOn(Context context) {
        Viewer viewer = viewing.viewer(context);
        RequestId id = Forms.path(context, "request", RequestId::new);
        try {
            ParticipantId owner =
                    Forms.value(context, "owner", ParticipantId::new).orElseThrow(NotFoundResponse::new);
            LocalDate due = UnfitField.day("day", Forms.text(context, "day").orElse(""));
            viewer.store()
                    .write(stores -> inForm(
                            "day",
                            () -> saying(stores)
                                    .handOn(
                                            viewer.actor(),
                                            id,
                                            edition(context),
                                            owner,
                                            due,
                                            room.today(),
                                            room.clock().instant())));
            context.redirect("/requests/" + id + "?done=saved", HttpStatus.SEE_OTHER);
        } catch (UnfitField unfit) {
            context.status(HttpStatus.UNPROCESSABLE_CONTENT);
            show(context, Optional.of(unfit));
        }
    }

    private void close(Context context) {
        Viewer viewer = viewing.viewer(context);
        RequestId id = Forms.path(context, "request", RequestId::new);
        viewer.store()
                .write(stores -> saying(stores)
                        .close(
                                viewer.actor(),
                                id,
                                edition(context),
                                room.clock().instant()));
        context.redirect("/requests/" + id + "?done=saved", HttpStatus.SEE_OTHER);
    }

    private void show(Context context, Optional<UnfitField> unfit) {
        Viewer viewer = viewing.viewer(context);
        RequestPage page = viewer.store().read(stores -> {
            Request request = stores.requests()
                    .find(Forms.path(context, "request", RequestId::new))
                    .filter(found -> found.isSeenBy(viewer.actor()))
                    .orElseThrow(NotFoundResponse::new);
            return pages(context, stores, viewer, request.to().program())
                    .page(
                            request,
                            Forms.text(context, "text").orElse(""),
                            Forms.text(context, "day").orElse(""),
                            unfit.map(problem -> problem.problem(viewing.messages(context))));
        });
        room.pages().show(context, "request", viewing.frame(context, "request.title"), page);
    }

    private void showForm(Context context, Matter.Sort sort, RequestInput input, Optional<UnfitField.Problem> problem) {
        Viewer viewer = viewing.viewer(context);
        RequestFormPage page = inProgram(context, viewer, pages -> pages.form(input, sort, problem));
        room.pages().show(context, "request-form", viewing.frame(context, "request.new." + sort), page);
    }

    /** What the pages of a program give, for somebody with a part in it. */
    <T> T inProgram(Context context, Viewer viewer, Function<FeedbackPages, T> work) {
        ProgramId id = Forms.path(context, "program", ProgramId::new);
        if (!viewer.programs().contains(id)) {
            throw new NotFoundResponse();
        }
        return viewer.store().read(stores -> work.apply(pages(context, stores, viewer, id)));
    }

    private FeedbackPages pages(Context context, Stores stores, Viewer viewer, ProgramId id) {
        Program program = stores.programs().find(id).orElseThrow(NotFoundResponse::new);
        return new FeedbackPages(stores, viewer, program, viewing.messages(context), room.clock());
    }

    private static int edition(Context context) {
        return Forms.text(context, "edition")
                .filter(text -> text.matches("[0-9]{1,6}"))
                .map(Integer::valueOf)
                .orElse(0);
    }

    private static SayingSomething saying(Stores stores) {
        return new SayingSomething(stores.requests(), stores.appointments(), stores.audit());
    }

    /** What a rule says comes back into the form; that there is nothing here does not. */
    private static <T> T inForm(String field, Supplier<T> work) {
        try {
            return work.get();
        } catch (RefusedException refused) {
            if (refused.refusal().code().startsWith("unknown-")) {
                throw refused;
            }
            throw new UnfitField(field, refused.refusal());
        }
    }
}
