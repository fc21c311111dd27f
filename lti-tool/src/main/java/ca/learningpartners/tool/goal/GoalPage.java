package ca.learningpartners.tool.goal;

import ca.learningpartners.mentorship.goal.Evidence;
import ca.learningpartners.mentorship.goal.Outcome;
import ca.learningpartners.mentorship.goal.Party;
import ca.learningpartners.mentorship.objective.Objective;
import ca.learningpartners.mentorship.program.Principle;
import ca.learningpartners.tool.runtime.UnfitField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One goal, as its owner, the partner or an invited colleague sees it. A colleague is shown no name but the owner's and
 * their own, and no way to anything else of the pair.
 *
 * @param owner by name
 * @param pairing where the two find the rest; empty for a colleague
 * @param colleagues who is invited, for the two
 * @param mayWrite whether anything can still be added
 * @param typed what was typed into one of the forms below, if that was refused
 * @param today the latest day evidence can be of
 */
public record GoalPage(
        String id,
        String owner,
        Party.Part part,
        Optional<String> pairing,
        String text,
        String gains,
        String districtGoal,
        List<Objective> objectives,
        List<Principle> principles,
        Optional<Ended> outcome,
        List<Step> milestones,
        List<Shown> evidence,
        List<Colleague> colleagues,
        boolean mayWrite,
        PartInput typed,
        Optional<Refused> refused,
        LocalDate today) {

    /** That it was reached or set aside. */
    public record Ended(Outcome.Kind kind, LocalDate day) {}

    /** A milestone. */
    public record Step(String id, String title, Optional<LocalDate> due, Optional<LocalDate> reached) {}

    /**
     * A piece of evidence.
     *
     * @param by who added it; empty where the viewer is not told
     */
    public record Shown(Evidence.Kind kind, String text, Optional<String> link, LocalDate date, Optional<String> by) {}

    /** Somebody who is invited, since when. */
    public record Colleague(String id, String name, LocalDate since) {}

    /** Which of the forms was refused, and why. */
    public record Refused(Form form, UnfitField.Problem problem) {}

    /** The forms below a goal. */
    public enum Form {
        MILESTONE,
        EVIDENCE,
        INVITATION
    }

    public boolean isOfThePair() {
        return part != Party.Part.COLLEAGUE;
    }

    public boolean isOwn() {
        return part == Party.Part.OWNER;
    }

    public boolean isRefused(Form form) {
        return refused.filter(found -> found.form() == form).isPresent();
    }

    /** What was typed into a form, if it was that one; otherwise what it begins with. */
    public PartInput in(Form form) {
        return isRefused(form) ? typed : PartInput.on(today);
    }

    public boolean wrong(Form form, String field) {
        return refused.filter(
                        found -> found.form() == form && found.problem().field().equals(field))
                .isPresent();
    }
}
