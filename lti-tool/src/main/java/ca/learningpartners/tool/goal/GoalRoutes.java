package ca.learningpartners.tool.goal;

import ca.learningpartners.mentorship.goal.Goal;
import ca.learningpartners.mentorship.goal.GoalId;
import ca.learningpartners.mentorship.goal.Outcome;
import ca.learningpartners.mentorship.goal.Party;
import ca.learningpartners.mentorship.goal.WorkingOnGoal;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.pairing.PairingId;
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
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** The goals of a partnership: the list, a new one, a change, and what became of one. */
public final class GoalRoutes {

    private final Room room;
    private final Viewing viewing;

    public GoalRoutes(Room room, Viewing viewing) {
        this.room = room;
        this.viewing = viewing;
    }

    public void register(RoutesConfig routes) {
        routes.get("/pairings/{pairing}/goals", this::list);
        routes.get("/pairings/{pairing}/goals/new", this::form);
        routes.post("/pairings/{pairing}/goals", this::set);
        routes.get("/goals/{goal}/change", this::change);
        routes.post("/goals/{goal}", this::rewrite);
        routes.post("/goals/{goal}/outcome", this::say);
        new GoalPartRoutes(room, viewing).register(routes);
        new DistrictGoalRoutes(room, viewing).register(routes);
    }

    private void list(Context context) {
        GoalsPage page = ofPairing(context, viewing.viewer(context), GoalPages::list);
        room.pages().show(context, "goals", viewing.frame(context, "goal.title"), page);
    }

    private void form(Context context) {
        Viewer viewer = viewing.viewer(context);
        showForm(context, ofPairing(context, viewer, (pages, pairing) -> {
            if (!pairing.mayLog(viewer.id())) {
                throw new RefusedException(pairing.concluded() == null ? "offer-not-accepted" : "pairing-concluded");
            }
            return pages.form(pairing, GoalInput.EMPTY, Optional.empty());
        }));
    }

    private void set(Context context) {
        Viewer viewer = viewing.viewer(context);
        PairingId id = Forms.path(context, "pairing", PairingId::new);
        GoalInput input = GoalInput.of(context);
        try {
            Goal goal = viewer.store()
                    .write(stores -> inForm(() -> working(stores)
                            .set(
                                    viewer.actor(),
                                    id,
                                    input.goalId(),
                                    input.words(),
                                    room.clock().instant())));
            context.redirect("/goals/" + goal.id() + "?done=goal-set", HttpStatus.SEE_OTHER);
        } catch (UnfitField unfit) {
            context.status(HttpStatus.UNPROCESSABLE_CONTENT);
            GoalInput again = unfit.refusal().code().equals("goal-id-taken") ? input.renewed() : input;
            UnfitField.Problem problem = unfit.problem(viewing.messages(context));
            showForm(
                    context,
                    ofPairing(context, viewer, (pages, pairing) -> pages.form(pairing, again, Optional.of(problem))));
        }
    }

    private void change(Context context) {
        showForm(
                context,
                ofGoal(
                        context,
                        viewing.viewer(context),
                        (pages, party) -> pages.change(party, GoalInput.of(party.goal()), Optional.empty(), false)));
    }

    private void rewrite(Context context) {
        Viewer viewer = viewing.viewer(context);
        GoalId id = Forms.path(context, "goal", GoalId::new);
        GoalInput input = GoalInput.of(context);
        try {
            viewer.store()
                    .write(stores -> inForm(() -> working(stores)
                            .rewrite(
                                    viewer.actor(),
                                    id,
                                    input.edition(),
                                    input.words(),
                                    room.clock().instant())));
            context.redirect("/goals/" + id + "?done=saved", HttpStatus.SEE_OTHER);
        } catch (UnfitField unfit) {
            boolean meanwhile = unfit.refusal().code().equals("goal-changed-meanwhile");
            context.status(HttpStatus.UNPROCESSABLE_CONTENT);
            UnfitField.Problem problem = unfit.problem(viewing.messages(context));
            showForm(
                    context,
                    ofGoal(
                            context,
                            viewer,
                            (pages, party) -> pages.change(
                                    party,
                                    meanwhile ? input.onTopOf(party.goal()) : input,
                                    Optional.of(problem),
                                    meanwhile)));
        }
    }

    private void say(Context context) {
        Viewer viewer = viewing.viewer(context);
        GoalId id = Forms.path(context, "goal", GoalId::new);
        Outcome.Kind kind =
                Forms.value(context, "outcome", Outcome.Kind::valueOf).orElse(null);
        viewer.store()
                .write(stores -> working(stores)
                        .say(viewer.actor(), id, kind, room.clock().instant()));
        context.redirect("/goals/" + id + "?done=saved", HttpStatus.SEE_OTHER);
    }

    /** What a rule says about the words comes back into the form; that there is nothing here does not. */
    private static Goal inForm(Supplier<Goal> work) {
        try {
            return work.get();
        } catch (RefusedException refused) {
            String code = refused.refusal().code();
            String field = code.startsWith("goal-") ? "id" : code.split("-")[0];
            if (Set.of("id", "objective", "principle").contains(field)) {
                throw new UnfitField(field, refused.refusal());
            }
            throw refused;
        }
    }

    private void showForm(Context context, GoalFormPage page) {
        room.pages().show(context, "goal-form", viewing.frame(context, "goal.title"), page);
    }

    private <T> T ofPairing(Context context, Viewer viewer, BiFunction<GoalPages, Pairing, T> work) {
        PairingId id = Forms.path(context, "pairing", PairingId::new);
        return viewer.store()
                .read(stores -> stores.pairings()
                        .find(id)
                        .filter(pairing -> pairing.includes(viewer.id()))
                        .map(pairing -> work.apply(pages(stores, viewer), pairing))
                        .orElseThrow(NotFoundResponse::new));
    }

    private <T> T ofGoal(Context context, Viewer viewer, BiFunction<GoalPages, Party, T> work) {
        GoalId id = Forms.path(context, "goal", GoalId::new);
        return viewer.store()
                .read(stores -> Party.of(viewer.id(), id, stores.goals(), stores.pairings())
                        .filter(Party::isOfThePair)
                        .map(party -> work.apply(pages(stores, viewer), party))
                        .orElseThrow(NotFoundResponse::new));
    }

    private GoalPages pages(Stores stores, Viewer viewer) {
        return new GoalPages(stores, viewer, room.clock().getZone());
    }

    private static WorkingOnGoal working(Stores stores) {
        return new WorkingOnGoal(stores.pairings(), stores.programs(), stores.goals(), stores.audit());
    }
}
