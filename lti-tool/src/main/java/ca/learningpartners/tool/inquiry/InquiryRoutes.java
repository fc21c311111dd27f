package ca.learningpartners.tool.inquiry;

import ca.learningpartners.mentorship.inquiry.Inquiring;
import ca.learningpartners.mentorship.inquiry.Inquiry;
import ca.learningpartners.mentorship.inquiry.InquiryId;
import ca.learningpartners.mentorship.inquiry.Turn;
import ca.learningpartners.mentorship.program.ProgramId;
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
import java.util.function.Consumer;
import java.util.function.Function;

/** Inquiries: opened, read by everybody in the program, written by whoever is in them. */
public final class InquiryRoutes {

    /** What a rule says of a form's words comes back into the form. */
    private static final Set<String> OF_THE_WORDS =
            Set.of("question-needed", "inquiry-changed", "inquiries-open", "inquiry-id-taken");

    private final Room room;
    private final Viewing viewing;

    public InquiryRoutes(Room room, Viewing viewing) {
        this.room = room;
        this.viewing = viewing;
    }

    public void register(RoutesConfig routes) {
        routes.get("/programs/{program}/inquiries", context -> list(context, "", Optional.empty()));
        routes.post("/programs/{program}/inquiries", this::open);
        routes.get("/inquiries/{inquiry}", this::show);
        routes.post("/inquiries/{inquiry}", this::write);
        routes.post("/inquiries/{inquiry}/turns", this::turn);
        routes.post("/inquiries/{inquiry}/companions", this::join);
        routes.post("/inquiries/{inquiry}/companions/leaving", this::leave);
        routes.post("/inquiries/{inquiry}/closure", this::close);
    }

    private void open(Context context) {
        Viewer viewer = viewing.viewer(context);
        ProgramId program = program(context, viewer);
        String typed = Forms.text(context, "wonder").orElse("");
        try {
            InquiryId id = UnfitField.madeHere(Forms.text(context, "id").orElse(""), InquiryId::new);
            String wonder = UnfitField.passage("wonder", typed, Turn.LONGEST);
            inquire(
                    viewer,
                    "wonder",
                    it -> it.open(
                            viewer.actor(), program, id, wonder, room.clock().instant()));
            context.redirect("/inquiries/" + id + "?done=inquiry-opened", HttpStatus.SEE_OTHER);
        } catch (UnfitField unfit) {
            context.status(HttpStatus.UNPROCESSABLE_CONTENT);
            list(context, typed, Optional.of(unfit.problem(viewing.messages(context))));
        }
    }

    private void write(Context context) {
        Viewer viewer = viewing.viewer(context);
        InquiryInput typed = InquiryInput.of(context);
        try {
            Turn turn = typed.turn();
            inquire(
                    viewer,
                    "wonder",
                    it -> it.write(
                            viewer.actor(),
                            id(context),
                            typed.edition(),
                            turn,
                            room.clock().instant()));
            context.redirect("/inquiries/" + id(context) + "?done=saved", HttpStatus.SEE_OTHER);
        } catch (UnfitField unfit) {
            again(context, viewer, unfit, Optional.of(typed), "");
        }
    }

    private void turn(Context context) {
        Viewer viewer = viewing.viewer(context);
        int edition = InquiryInput.edition(context);
        String typed = Forms.text(context, "next").orElse("");
        try {
            String wonder = UnfitField.passage("next", typed, Turn.LONGEST);
            inquire(
                    viewer,
                    "next",
                    it -> it.turn(
                            viewer.actor(),
                            id(context),
                            edition,
                            wonder,
                            room.clock().instant()));
            context.redirect("/inquiries/" + id(context) + "?done=saved", HttpStatus.SEE_OTHER);
        } catch (UnfitField unfit) {
            again(context, viewer, unfit, Optional.empty(), typed);
        }
    }

    private void join(Context context) {
        Viewer viewer = viewing.viewer(context);
        inquire(
                viewer,
                "",
                it -> it.join(viewer.actor(), id(context), room.clock().instant()));
        context.redirect("/inquiries/" + id(context) + "?done=inquiry-joined", HttpStatus.SEE_OTHER);
    }

    private void leave(Context context) {
        Viewer viewer = viewing.viewer(context);
        inquire(
                viewer,
                "",
                it -> it.leave(viewer.actor(), id(context), room.clock().instant()));
        context.redirect("/inquiries/" + id(context), HttpStatus.SEE_OTHER);
    }

    private void close(Context context) {
        Viewer viewer = viewing.viewer(context);
        inquire(
                viewer,
                "",
                it -> it.close(viewer.actor(), id(context), room.clock().instant()));
        context.redirect("/inquiries/" + id(context), HttpStatus.SEE_OTHER);
    }

    private void inquire(Viewer viewer, String field, Consumer<Inquiring> deed) {
        viewer.store().write(stores -> {
            try {
                deed.accept(new Inquiring(stores.inquiries(), stores.audit()));
            } catch (RefusedException refused) {
                if (refused.refusal().code().equals("unknown-inquiry")) {
                    throw new NotFoundResponse();
                }
                throw OF_THE_WORDS.contains(refused.refusal().code()) && !field.isEmpty()
                        ? new UnfitField(field, refused.refusal())
                        : refused;
            }
            return true;
        });
    }

    private void list(Context context, String typed, Optional<UnfitField.Problem> problem) {
        Viewer viewer = viewing.viewer(context);
        ProgramId program = program(context, viewer);
        InquiriesPage page = pages(context, viewer, pages -> pages.list(program, Forms.page(context), typed, problem));
        room.pages().show(context, "inquiries", viewing.frame(context, "inquiry.title"), page);
    }

    private void show(Context context) {
        Viewer viewer = viewing.viewer(context);
        InquiryPage page = pages(
                context,
                viewer,
                pages -> pages.one(seen(context, viewer, pages), Optional.empty(), "", Optional.empty()));
        room.pages().show(context, "inquiry", viewing.frame(context, "inquiry.one"), page);
    }

    /** The form once more, with what was typed; on top of what somebody else wrote meanwhile, if that is what is wrong. */
    private void again(Context context, Viewer viewer, UnfitField unfit, Optional<InquiryInput> typed, String next) {
        context.status(HttpStatus.UNPROCESSABLE_CONTENT);
        boolean meanwhile = unfit.refusal().code().equals("inquiry-changed");
        UnfitField.Problem problem = unfit.problem(viewing.messages(context));
        InquiryPage page = pages(context, viewer, pages -> {
            Inquiry inquiry = seen(context, viewer, pages);
            return pages.one(
                    inquiry,
                    typed.map(input -> meanwhile ? input.onTopOf(inquiry) : input),
                    next,
                    Optional.of(problem));
        });
        room.pages().show(context, "inquiry", viewing.frame(context, "inquiry.one"), page);
    }

    private <T> T pages(Context context, Viewer viewer, Function<InquiryPages, T> work) {
        return viewer.store()
                .read(stores -> work.apply(new InquiryPages(
                        stores,
                        viewer,
                        viewing.messages(context).locale(),
                        room.clock().getZone())));
    }

    private static Inquiry seen(Context context, Viewer viewer, InquiryPages pages) {
        return pages.find(id(context))
                .filter(found -> viewer.programs().contains(found.program()))
                .orElseThrow(NotFoundResponse::new);
    }

    private static InquiryId id(Context context) {
        return Forms.path(context, "inquiry", InquiryId::new);
    }

    private static ProgramId program(Context context, Viewer viewer) {
        ProgramId id = Forms.path(context, "program", ProgramId::new);
        if (!viewer.programs().contains(id)) {
            throw new NotFoundResponse();
        }
        return id;
    }
}
