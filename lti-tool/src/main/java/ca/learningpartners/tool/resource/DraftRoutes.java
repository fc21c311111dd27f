package ca.learningpartners.tool.resource;

import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.resource.MakingResource;
import ca.learningpartners.mentorship.resource.Resource;
import ca.learningpartners.mentorship.resource.ResourceId;
import ca.learningpartners.mentorship.resource.Version;
import ca.learningpartners.mentorship.resource.Withdrawal;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.text.RefusedException;
import ca.learningpartners.mentorship.together.Comment;
import ca.learningpartners.mentorship.together.CommentId;
import ca.learningpartners.mentorship.together.Side;
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
import java.util.function.Supplier;

/** A district and the Office make a resource. */
final class DraftRoutes {

    private final Room room;
    private final Viewing viewing;

    DraftRoutes(Room room, Viewing viewing) {
        this.room = room;
        this.viewing = viewing;
    }

    void register(RoutesConfig routes) {
        routes.get("/programs/{program}/resources/new", this::form);
        routes.post("/programs/{program}/resources", this::begin);
        routes.get("/resources/{resource}/draft", this::show);
        routes.get("/resources/{resource}/next", this::change);
        routes.post("/resources/{resource}/versions", this::write);
        routes.post("/resources/{resource}/signature", this::sign);
        routes.post("/resources/{resource}/comments", this::comment);
        routes.post("/resources/{resource}/withdrawal", this::withdraw);
        routes.post("/resources/{resource}/promotion", this::promote);
    }

    private void form(Context context) {
        showNew(context, ResourceInput.EMPTY, Optional.empty());
    }

    private void begin(Context context) {
        Viewer viewer = viewing.viewer(context);
        ProgramId program = Forms.path(context, "program", ProgramId::new);
        ResourceInput input = ResourceInput.of(context);
        try {
            ResourceInput.Whose whose = input.whose(program);
            Resource begun = viewer.store()
                    .write(stores -> inForm(() -> making(stores)
                            .begin(
                                    viewer.actor(),
                                    input.resourceId(),
                                    whose.makers(),
                                    whose.reach(),
                                    whose.side(),
                                    input.content(Optional.empty()),
                                    room.clock().instant())));
            context.redirect("/resources/" + begun.id() + "/draft?done=saved", HttpStatus.SEE_OTHER);
        } catch (UnfitField unfit) {
            context.status(HttpStatus.UNPROCESSABLE_CONTENT);
            boolean taken = unfit.refusal().code().equals("resource-id-taken");
            showNew(context, taken ? input.renewed() : input, Optional.of(unfit.problem(viewing.messages(context))));
        }
    }

    private void show(Context context) {
        showDraft(context, Optional.empty());
    }

    private void change(Context context) {
        showChange(context, Optional.empty(), Optional.empty());
    }

    private void write(Context context) {
        Viewer viewer = viewing.viewer(context);
        ResourceId id = Forms.path(context, "resource", ResourceId::new);
        ResourceInput input = ResourceInput.of(context);
        try {
            viewer.store()
                    .write(stores -> inForm(() -> making(stores)
                            .write(
                                    viewer.actor(),
                                    id,
                                    input.base(),
                                    own(stores, viewer, id),
                                    input.content(stores.resources().newest(id)),
                                    room.clock().instant())));
            context.redirect("/resources/" + id + "/draft?done=saved", HttpStatus.SEE_OTHER);
        } catch (UnfitField unfit) {
            context.status(HttpStatus.UNPROCESSABLE_CONTENT);
            showChange(context, Optional.of(input), Optional.of(unfit));
        }
    }

    private void sign(Context context) {
        Viewer viewer = viewing.viewer(context);
        ResourceId id = Forms.path(context, "resource", ResourceId::new);
        Side side = Forms.value(context, "side", Side::valueOf).orElseThrow(NotFoundResponse::new);
        int number = ResourceInput.number(context, "version");
        try {
            boolean published = viewer.store().write(stores -> {
                Version signed = making(stores)
                        .sign(viewer.actor(), id, number, side, room.clock().instant());
                return stores.resources()
                        .find(id)
                        .filter(kept -> kept.published() == signed.number())
                        .isPresent();
            });
            context.redirect(
                    "/resources/" + id + (published ? "?done=resource-published" : "/draft?done=resource-signed"),
                    HttpStatus.SEE_OTHER);
        } catch (RefusedException refused) {
            if (!refused.refusal().code().equals("resource-changed-meanwhile")) {
                throw refused;
            }
            context.status(HttpStatus.CONFLICT);
            showDraft(context, Optional.of(new UnfitField("signature", refused.refusal())));
        }
    }

    private void comment(Context context) {
        Viewer viewer = viewing.viewer(context);
        ResourceId id = Forms.path(context, "resource", ResourceId::new);
        try {
            String text = UnfitField.needed(
                    "comment", Forms.text(context, "comment").orElse(""), Comment.LONGEST, "comment-needed");
            CommentId comment = UnfitField.madeHere(Forms.text(context, "id").orElse(""), CommentId::new);
            viewer.store().write(stores -> {
                making(stores)
                        .comment(
                                viewer.actor(),
                                id,
                                comment,
                                own(stores, viewer, id),
                                text,
                                room.clock().instant());
                return true;
            });
            context.redirect("/resources/" + id + "/draft?done=saved#comments", HttpStatus.SEE_OTHER);
        } catch (UnfitField unfit) {
            context.status(HttpStatus.UNPROCESSABLE_CONTENT);
            showDraft(context, Optional.of(unfit));
        }
    }

    private void withdraw(Context context) {
        Viewer viewer = viewing.viewer(context);
        ResourceId id = Forms.path(context, "resource", ResourceId::new);
        try {
            String reason = UnfitField.needed(
                    "reason", Forms.text(context, "reason").orElse(""), Withdrawal.LONGEST, "reason-needed");
            ProgramId program = viewer.store().write(stores -> {
                making(stores)
                        .withdraw(
                                viewer.actor(),
                                id,
                                own(stores, viewer, id),
                                reason,
                                room.clock().instant());
                return stores.resources().find(id).orElseThrow().makers().program();
            });
            context.redirect("/programs/" + program + "/resources?done=resource-withdrawn", HttpStatus.SEE_OTHER);
        } catch (UnfitField unfit) {
            context.status(HttpStatus.UNPROCESSABLE_CONTENT);
            showDraft(context, Optional.of(unfit));
        }
    }

    private void promote(Context context) {
        Viewer viewer = viewing.viewer(context);
        ResourceId practice = Forms.path(context, "resource", ResourceId::new);
        ResourceId fresh = Forms.value(context, "id", ResourceId::new).orElseThrow(NotFoundResponse::new);
        Side side = Forms.value(context, "side", Side::valueOf).orElseThrow(NotFoundResponse::new);
        Resource way = viewer.store()
                .write(stores -> making(stores)
                        .promote(
                                viewer.actor(),
                                practice,
                                fresh,
                                side,
                                room.clock().instant()));
        context.redirect("/resources/" + way.id() + "/draft?done=resource-promoted", HttpStatus.SEE_OTHER);
    }

    private void showNew(Context context, ResourceInput input, Optional<UnfitField.Problem> problem) {
        Viewer viewer = viewing.viewer(context);
        ProgramId id = Forms.path(context, "program", ProgramId::new);
        viewer.requireStaff(id);
        ResourceFormPage page = viewer.store().read(stores -> {
            Program program = stores.programs().find(id).orElseThrow(NotFoundResponse::new);
            return pages(context, stores, viewer, program).begin(input.withProperId(), problem);
        });
        room.pages().show(context, "resource-form", viewing.frame(context, "resource.new"), page);
    }

    private void showChange(Context context, Optional<ResourceInput> typed, Optional<UnfitField> unfit) {
        Viewer viewer = viewing.viewer(context);
        boolean meanwhile = unfit.filter(problem -> problem.refusal().code().equals("resource-changed-meanwhile"))
                .isPresent();
        ResourceFormPage page = viewer.store().read(stores -> {
            Resource resource = theirs(context, stores, viewer);
            return pages(context, stores, viewer, program(stores, resource))
                    .change(
                            resource,
                            typed,
                            unfit.map(problem -> problem.problem(viewing.messages(context))),
                            meanwhile);
        });
        room.pages().show(context, "resource-form", viewing.frame(context, "resource.change"), page);
    }

    private void showDraft(Context context, Optional<UnfitField> unfit) {
        showDraft(context, viewing, room, unfit);
    }

    /** The page on which the makers work, with what was refused. */
    static void showDraft(Context context, Viewing viewing, Room room, Optional<UnfitField> unfit) {
        Viewer viewer = viewing.viewer(context);
        DraftPage page = viewer.store().read(stores -> {
            Resource resource = theirs(context, stores, viewer);
            int asked = Optional.ofNullable(context.queryParam("version"))
                    .filter(text -> text.matches("[0-9]{1,6}"))
                    .map(Integer::valueOf)
                    .orElse(0);
            return new DraftPages(stores, viewer, program(stores, resource), viewing.messages(context), room.clock())
                    .draft(
                            resource,
                            asked,
                            unfit.map(problem -> problem.problem(viewing.messages(context))),
                            Forms.text(context, "language").orElse(""),
                            Forms.text(context, "comment").orElse(""))
                    .orElseThrow(NotFoundResponse::new);
        });
        room.pages().show(context, "resource-draft", viewing.frame(context, "resource.draft"), page);
    }

    private static Resource theirs(Context context, Stores stores, Viewer viewer) {
        return stores.resources()
                .find(Forms.path(context, "resource", ResourceId::new))
                .filter(found -> found.isMadeBy(viewer.actor()) && found.withdrawn() == null)
                .orElseThrow(NotFoundResponse::new);
    }

    private static Program program(Stores stores, Resource resource) {
        return stores.programs().find(resource.makers().program()).orElseThrow(NotFoundResponse::new);
    }

    private DraftPages pages(Context context, Stores stores, Viewer viewer, Program program) {
        return new DraftPages(stores, viewer, program, viewing.messages(context), room.clock());
    }

    /** The side somebody speaks for where it does not matter which of two. */
    static Side own(Stores stores, Viewer viewer, ResourceId id) {
        return stores.resources().find(id).stream()
                .flatMap(found -> found.sidesOf(viewer.actor()).stream())
                .findFirst()
                .orElseThrow(NotFoundResponse::new);
    }

    static MakingResource making(Stores stores) {
        return new MakingResource(
                stores.programs(),
                stores.resources(),
                stores.files(),
                stores.comments(),
                stores.labels(),
                stores.audit());
    }

    /** What a rule says about the words comes back into the form; that there is nothing here does not. */
    private static <T> T inForm(Supplier<T> work) {
        try {
            return work.get();
        } catch (RefusedException refused) {
            String code = refused.refusal().code();
            if (code.equals("resource-tag-unknown")
                    || code.equals("resource-id-taken")
                    || code.equals("resource-changed-meanwhile")) {
                throw new UnfitField(code.equals("resource-tag-unknown") ? "tag" : "id", refused.refusal());
            }
            throw refused;
        }
    }
}
