package ca.learningpartners.tool.goal;

import ca.learningpartners.mentorship.goal.GoalId;
import ca.learningpartners.mentorship.goal.MilestoneId;
import ca.learningpartners.mentorship.goal.NotingProgress;
import ca.learningpartners.mentorship.goal.Party;
import ca.learningpartners.mentorship.goal.SharingGoal;
import ca.learningpartners.mentorship.participant.EmailAddress;
import ca.learningpartners.mentorship.participant.ParticipantId;
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
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** One goal and what belongs to it, for the two of the pair and for colleagues who were invited to it. */
final class GoalPartRoutes {

    /** Which field of the form each rule of the domain speaks of. */
    private static final Map<String, String> FIELDS = Map.of(
            "evidence-in-future", "seen",
            "goal-id-taken", "id",
            "colleague-not-found", "address",
            "colleague-of-the-pair", "address");

    private final Room room;
    private final Viewing viewing;

    GoalPartRoutes(Room room, Viewing viewing) {
        this.room = room;
        this.viewing = viewing;
    }

    void register(RoutesConfig routes) {
        routes.get("/goals/{goal}", this::show);
        routes.post("/goals/{goal}/milestones", this::plan);
        routes.post("/goals/{goal}/milestones/{milestone}", this::mark);
        routes.post("/goals/{goal}/evidence", this::evidence);
        routes.post("/goals/{goal}/invitations", this::invite);
        routes.post("/goals/{goal}/invitations/withdrawal", this::takeBack);
    }

    private void show(Context context) {
        show(context, viewing.viewer(context), PartInput.on(room.today()), Optional.empty());
    }

    private void plan(Context context) {
        Viewer viewer = viewing.viewer(context);
        GoalId id = Forms.path(context, "goal", GoalId::new);
        PartInput input = PartInput.of(context);
        write(
                context,
                viewer,
                input,
                GoalPage.Form.MILESTONE,
                stores -> noting(stores)
                        .plan(
                                viewer.actor(),
                                id,
                                input.milestone(),
                                input.title(),
                                input.due(),
                                room.clock().instant()));
    }

    private void mark(Context context) {
        Viewer viewer = viewing.viewer(context);
        MilestoneId id = Forms.path(context, "milestone", MilestoneId::new);
        boolean reached = Forms.text(context, "reached").filter("yes"::equals).isPresent();
        GoalId goal = Forms.path(context, "goal", GoalId::new);
        viewer.store().write(stores -> {
            if (stores.goals()
                    .milestone(id)
                    .filter(found -> found.goal().equals(goal))
                    .isEmpty()) {
                throw new NotFoundResponse();
            }
            return noting(stores).mark(viewer.actor(), id, reached, room.clock().instant());
        });
        context.redirect("/goals/" + goal, HttpStatus.SEE_OTHER);
    }

    private void evidence(Context context) {
        Viewer viewer = viewing.viewer(context);
        GoalId id = Forms.path(context, "goal", GoalId::new);
        PartInput input = PartInput.of(context);
        write(
                context,
                viewer,
                input,
                GoalPage.Form.EVIDENCE,
                stores -> noting(stores)
                        .show(
                                viewer.actor(),
                                id,
                                input.evidence(),
                                input.kind(),
                                input.said(),
                                input.more(),
                                input.date(),
                                room.today(),
                                room.clock().instant()));
    }

    private void invite(Context context) {
        Viewer viewer = viewing.viewer(context);
        GoalId id = Forms.path(context, "goal", GoalId::new);
        PartInput input = PartInput.of(context);
        write(
                context,
                viewer,
                input,
                GoalPage.Form.INVITATION,
                stores -> sharing(stores)
                        .invite(viewer.actor(), id, address(input), room.clock().instant()));
    }

    private void takeBack(Context context) {
        Viewer viewer = viewing.viewer(context);
        GoalId id = Forms.path(context, "goal", GoalId::new);
        viewer.store().write(stores -> {
            if (stores.goals().find(id).isEmpty()) {
                throw new NotFoundResponse();
            }
            ParticipantId colleague = Forms.value(context, "colleague", ParticipantId::new)
                    .orElseThrow(() -> new RefusedException("choose-a-person"));
            sharing(stores).takeBack(viewer.actor(), id, colleague, room.clock().instant());
            return true;
        });
        context.redirect("/goals/" + id + "?done=saved", HttpStatus.SEE_OTHER);
    }

    /** An address nobody can have is one nobody has. */
    private static EmailAddress address(PartInput input) {
        try {
            return new EmailAddress(input.address());
        } catch (IllegalArgumentException e) {
            throw new RefusedException("colleague-not-found");
        }
    }

    private void write(
            Context context, Viewer viewer, PartInput input, GoalPage.Form form, Function<Stores, Object> work) {
        try {
            viewer.store().write(stores -> inForm(stores, work));
            context.redirect("/goals/" + context.pathParam("goal") + "?done=saved", HttpStatus.SEE_OTHER);
        } catch (UnfitField unfit) {
            context.status(HttpStatus.UNPROCESSABLE_CONTENT);
            PartInput again = unfit.refusal().code().equals("goal-id-taken") ? input.renewed() : input;
            GoalPage.Refused refused = new GoalPage.Refused(form, unfit.problem(viewing.messages(context)));
            show(context, viewer, again, Optional.of(refused));
        }
    }

    private static Object inForm(Stores stores, Function<Stores, Object> work) {
        try {
            return work.apply(stores);
        } catch (RefusedException refused) {
            String field = FIELDS.get(refused.refusal().code());
            throw field == null ? refused : new UnfitField(field, refused.refusal());
        }
    }

    private void show(Context context, Viewer viewer, PartInput typed, Optional<GoalPage.Refused> refused) {
        GoalId id = Forms.path(context, "goal", GoalId::new);
        GoalPage page = viewer.store()
                .read(stores -> Party.of(viewer.id(), id, stores.goals(), stores.pairings())
                        .map(party -> new GoalPages(stores, viewer, room.clock().getZone())
                                .goal(party, typed, refused, room.today()))
                        .orElseThrow(NotFoundResponse::new));
        room.pages().show(context, "goal", viewing.frame(context, "goal.one"), page);
    }

    private static NotingProgress noting(Stores stores) {
        return new NotingProgress(stores.pairings(), stores.goals(), stores.audit());
    }

    private static SharingGoal sharing(Stores stores) {
        return new SharingGoal(stores.pairings(), stores.goals(), stores.participants(), stores.audit());
    }
}
