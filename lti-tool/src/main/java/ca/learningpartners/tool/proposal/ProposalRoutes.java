package ca.learningpartners.tool.proposal;

import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.proposal.JointProposal;
import ca.learningpartners.mentorship.proposal.JointProposalId;
import ca.learningpartners.mentorship.proposal.Proposing;
import ca.learningpartners.mentorship.proposal.SetAside;
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

/** Districts and the Office propose, talk over, sign, or set aside. */
public final class ProposalRoutes {

    private final Room room;
    private final Viewing viewing;

    public ProposalRoutes(Room room, Viewing viewing) {
        this.room = room;
        this.viewing = viewing;
    }

    public void register(RoutesConfig routes) {
        routes.get("/programs/{program}/proposals", this::list);
        routes.get(
                "/programs/{program}/proposals/new",
                context -> showNew(context, ProposalInput.EMPTY, Optional.empty()));
        routes.post("/programs/{program}/proposals", this::propose);
        routes.get("/proposals/{proposal}", context -> show(context, Optional.empty()));
        routes.get("/proposals/{proposal}/change", context -> showChange(context, Optional.empty(), Optional.empty()));
        routes.post("/proposals/{proposal}", this::rewrite);
        routes.post("/proposals/{proposal}/signature", this::sign);
        routes.post("/proposals/{proposal}/comments", this::comment);
        routes.post("/proposals/{proposal}/aside", this::setAside);
    }

    private void list(Context context) {
        Viewer viewer = viewing.viewer(context);
        ProgramId id = Forms.path(context, "program", ProgramId::new);
        if (!viewer.programs().contains(id)) {
            throw new NotFoundResponse();
        }
        ProposalsPage page = viewer.store().read(stores -> pages(stores, viewer).list(id));
        room.pages().show(context, "proposals", viewing.frame(context, "proposal.title"), page);
    }

    private void propose(Context context) {
        Viewer viewer = viewing.viewer(context);
        ProgramId program = Forms.path(context, "program", ProgramId::new);
        ProposalInput input = ProposalInput.of(context);
        try {
            ProposalInput.With with = input.with(program);
            JointProposal made = viewer.store()
                    .write(stores -> inForm(() -> proposing(stores)
                            .propose(
                                    viewer.actor(),
                                    input.proposalId(),
                                    with.makers(),
                                    with.side(),
                                    input.words(),
                                    room.clock().instant())));
            context.redirect("/proposals/" + made.id() + "?done=saved", HttpStatus.SEE_OTHER);
        } catch (UnfitField unfit) {
            context.status(HttpStatus.UNPROCESSABLE_CONTENT);
            boolean taken = unfit.refusal().code().equals("proposal-id-taken");
            showNew(context, taken ? input.renewed() : input, Optional.of(unfit.problem(viewing.messages(context))));
        }
    }

    private void rewrite(Context context) {
        Viewer viewer = viewing.viewer(context);
        JointProposalId id = id(context);
        ProposalInput input = ProposalInput.of(context);
        try {
            viewer.store()
                    .write(stores -> inForm(() -> proposing(stores)
                            .rewrite(
                                    viewer.actor(),
                                    id,
                                    input.base(),
                                    own(stores, viewer, id),
                                    input.words(),
                                    room.clock().instant())));
            context.redirect("/proposals/" + id + "?done=saved", HttpStatus.SEE_OTHER);
        } catch (UnfitField unfit) {
            context.status(HttpStatus.UNPROCESSABLE_CONTENT);
            showChange(context, Optional.of(input), Optional.of(unfit));
        }
    }

    private void sign(Context context) {
        Viewer viewer = viewing.viewer(context);
        JointProposalId id = id(context);
        Side side = Forms.value(context, "side", Side::valueOf).orElseThrow(NotFoundResponse::new);
        int edition = ProposalInput.number(context, "version");
        try {
            JointProposal signed = viewer.store()
                    .write(stores -> proposing(stores)
                            .sign(
                                    viewer.actor(),
                                    id,
                                    edition,
                                    side,
                                    room.clock().instant()));
            String done = signed.isAdopted() ? "proposal-adopted" : "resource-signed";
            context.redirect("/proposals/" + id + "?done=" + done, HttpStatus.SEE_OTHER);
        } catch (RefusedException refused) {
            if (!refused.refusal().code().equals("proposal-changed-meanwhile")) {
                throw refused;
            }
            context.status(HttpStatus.CONFLICT);
            show(context, Optional.of(new UnfitField("signature", refused.refusal())));
        }
    }

    private void comment(Context context) {
        Viewer viewer = viewing.viewer(context);
        JointProposalId id = id(context);
        try {
            String text = UnfitField.needed(
                    "comment", Forms.text(context, "comment").orElse(""), Comment.LONGEST, "comment-needed");
            CommentId comment = UnfitField.madeHere(Forms.text(context, "id").orElse(""), CommentId::new);
            viewer.store().write(stores -> {
                proposing(stores)
                        .comment(
                                viewer.actor(),
                                id,
                                comment,
                                own(stores, viewer, id),
                                text,
                                room.clock().instant());
                return true;
            });
            context.redirect("/proposals/" + id + "?done=saved#comments", HttpStatus.SEE_OTHER);
        } catch (UnfitField unfit) {
            context.status(HttpStatus.UNPROCESSABLE_CONTENT);
            show(context, Optional.of(unfit));
        }
    }

    private void setAside(Context context) {
        Viewer viewer = viewing.viewer(context);
        JointProposalId id = id(context);
        try {
            String reason = UnfitField.needed(
                    "reason", Forms.text(context, "reason").orElse(""), SetAside.LONGEST, "reason-needed");
            viewer.store().write(stores -> {
                proposing(stores)
                        .setAside(
                                viewer.actor(),
                                id,
                                own(stores, viewer, id),
                                reason,
                                room.clock().instant());
                return true;
            });
            context.redirect("/proposals/" + id + "?done=saved", HttpStatus.SEE_OTHER);
        } catch (UnfitField unfit) {
            context.status(HttpStatus.UNPROCESSABLE_CONTENT);
            show(context, Optional.of(unfit));
        }
    }

    private void show(Context context, Optional<UnfitField> unfit) {
        Viewer viewer = viewing.viewer(context);
        ProposalPage page = viewer.store()
                .read(stores -> stores.jointProposals()
                        .find(id(context))
                        .filter(found -> found.isSeenBy(viewer.actor()))
                        .map(found -> pages(stores, viewer)
                                .page(
                                        found,
                                        Forms.text(context, "comment").orElse(""),
                                        unfit.map(problem -> problem.problem(viewing.messages(context)))))
                        .orElseThrow(NotFoundResponse::new));
        room.pages().show(context, "proposal", viewing.frame(context, "proposal.one"), page);
    }

    private void showNew(Context context, ProposalInput input, Optional<UnfitField.Problem> problem) {
        Viewer viewer = viewing.viewer(context);
        ProgramId program = Forms.path(context, "program", ProgramId::new);
        viewer.requireStaff(program);
        ProposalFormPage page =
                viewer.store().read(stores -> pages(stores, viewer).begin(program, input, problem));
        room.pages().show(context, "proposal-form", viewing.frame(context, "proposal.new"), page);
    }

    private void showChange(Context context, Optional<ProposalInput> typed, Optional<UnfitField> unfit) {
        Viewer viewer = viewing.viewer(context);
        boolean meanwhile = unfit.filter(problem -> problem.refusal().code().equals("proposal-changed-meanwhile"))
                .isPresent();
        ProposalFormPage page = viewer.store()
                .read(stores -> stores.jointProposals()
                        .find(id(context))
                        .filter(found -> found.makers().include(viewer.actor()) && found.isOpen())
                        .map(found -> pages(stores, viewer)
                                .change(
                                        found,
                                        typed,
                                        unfit.map(problem -> problem.problem(viewing.messages(context))),
                                        meanwhile))
                        .orElseThrow(NotFoundResponse::new));
        room.pages().show(context, "proposal-form", viewing.frame(context, "proposal.change"), page);
    }

    private ProposalPages pages(Stores stores, Viewer viewer) {
        return new ProposalPages(stores, viewer, room.clock().getZone());
    }

    private static JointProposalId id(Context context) {
        return Forms.path(context, "proposal", JointProposalId::new);
    }

    /** The side somebody speaks for where it does not matter which of two. */
    private static Side own(Stores stores, Viewer viewer, JointProposalId id) {
        return stores.jointProposals().find(id).stream()
                .flatMap(found -> found.makers().sidesOf(viewer.actor()).stream())
                .findFirst()
                .orElseThrow(NotFoundResponse::new);
    }

    private static Proposing proposing(Stores stores) {
        return new Proposing(stores.jointProposals(), stores.comments(), stores.audit());
    }

    /** What a rule says about the words comes back into the form; that there is nothing here does not. */
    private static JointProposal inForm(Supplier<JointProposal> work) {
        try {
            return work.get();
        } catch (RefusedException refused) {
            String code = refused.refusal().code();
            if (code.equals("proposal-id-taken") || code.equals("proposal-changed-meanwhile")) {
                throw new UnfitField("id", refused.refusal());
            }
            throw refused;
        }
    }
}
