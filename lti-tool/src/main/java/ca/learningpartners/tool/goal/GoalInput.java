package ca.learningpartners.tool.goal;

import ca.learningpartners.mentorship.goal.Goal;
import ca.learningpartners.mentorship.goal.GoalId;
import ca.learningpartners.mentorship.goal.GoalWords;
import ca.learningpartners.mentorship.objective.ObjectiveCode;
import ca.learningpartners.mentorship.program.PrincipleKey;
import ca.learningpartners.mentorship.text.Refusal;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.runtime.UnfitField;
import io.javalin.http.Context;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A goal as it was typed.
 *
 * @param id made before a new goal is sent, so that sending it twice keeps one
 * @param edition the one the writer had before them; 0 for a new goal
 */
public record GoalInput(
        String id,
        int edition,
        String text,
        String gains,
        Set<String> objectives,
        Set<String> principles,
        String districtGoal) {

    /** What a new goal begins with. */
    static final GoalInput EMPTY = new GoalInput("", 0, "", "", Set.of(), Set.of(), "");

    static GoalInput of(Context context) {
        return new GoalInput(
                Forms.text(context, "id").orElse(""),
                Forms.text(context, "edition")
                        .filter(text -> text.matches("[0-9]{1,6}"))
                        .map(Integer::valueOf)
                        .orElse(0),
                Forms.text(context, "text").orElse(""),
                Forms.text(context, "gains").orElse(""),
                new LinkedHashSet<>(context.formParams("objective")),
                new LinkedHashSet<>(context.formParams("principle")),
                Forms.text(context, "district-goal").orElse(""));
    }

    /** The goal as it stands, to be changed. */
    static GoalInput of(Goal goal) {
        return new GoalInput(
                goal.id().value(),
                goal.edition(),
                goal.words().text(),
                goal.words().gains(),
                goal.words().objectives().stream().map(ObjectiveCode::value).collect(Collectors.toSet()),
                goal.words().principles().stream().map(PrincipleKey::value).collect(Collectors.toSet()),
                goal.words().districtGoal());
    }

    /** The same under an id of ours that nothing is kept under. */
    GoalInput renewed() {
        return new GoalInput(GoalId.random().value(), edition, text, gains, objectives, principles, districtGoal);
    }

    /** The same on top of a change that came meanwhile. */
    GoalInput onTopOf(Goal current) {
        return new GoalInput(id, current.edition(), text, gains, objectives, principles, districtGoal);
    }

    GoalInput withProperId() {
        return UnfitField.isMadeHere(id) ? this : renewed();
    }

    GoalId goalId() {
        return UnfitField.madeHere(id, GoalId::new);
    }

    /** What was typed, understood. */
    GoalWords words() {
        return new GoalWords(
                UnfitField.needed("text", text, GoalWords.LONGEST, "goal-needed"),
                UnfitField.passage("gains", gains, GoalWords.LONGEST),
                codes(),
                keys(),
                UnfitField.line("district-goal", districtGoal, GoalWords.LONGEST_LINE));
    }

    private TreeSet<ObjectiveCode> codes() {
        try {
            return objectives.stream().map(ObjectiveCode::new).collect(Collectors.toCollection(TreeSet::new));
        } catch (IllegalArgumentException e) {
            throw new UnfitField(
                    "objective", Refusal.of("objective-of-another-program", String.join(", ", objectives)));
        }
    }

    private TreeSet<PrincipleKey> keys() {
        try {
            return principles.stream().map(PrincipleKey::new).collect(Collectors.toCollection(TreeSet::new));
        } catch (IllegalArgumentException e) {
            throw new UnfitField(
                    "principle", Refusal.of("principle-of-another-program", String.join(", ", principles)));
        }
    }
}
