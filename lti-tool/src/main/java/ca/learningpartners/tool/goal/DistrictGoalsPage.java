package ca.learningpartners.tool.goal;

import ca.learningpartners.mentorship.goal.DistrictGoal;
import ca.learningpartners.tool.runtime.UnfitField;
import java.util.List;
import java.util.Optional;

/** The goals of the districts a coordinator looks after. */
public record DistrictGoalsPage(String program, List<Own> districts) {

    /**
     * One of them.
     *
     * @param district its number, as it is sent
     * @param typed what was typed for it, if that was refused; otherwise what the form begins with
     */
    public record Own(
            String district, String name, List<DistrictGoal> goals, Typed typed, Optional<UnfitField.Problem> problem) {

        public boolean wrong(String field) {
            return problem.filter(found -> found.field().equals(field)).isPresent();
        }
    }

    /** A goal as it was typed. */
    public record Typed(String number, String english, String french) {}
}
