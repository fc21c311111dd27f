package ca.learningpartners.tool.steering;

import ca.learningpartners.mentorship.program.Stage;
import ca.learningpartners.mentorship.steering.ProgramChange;
import ca.learningpartners.tool.runtime.UnfitField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The stage of a program and the districts that take part.
 *
 * @param all whether every district takes part
 * @param inhabited how many districts have people in it
 * @param others the districts that can be added, for the list behind the field
 * @param found what the typed name could mean, if it is several districts
 * @param seen the number of the newest change when the page was shown
 * @param typed what was typed and refused
 */
public record PartnersPage(
        String program,
        String title,
        Stage stage,
        boolean all,
        int inhabited,
        List<Partner> partners,
        List<District> others,
        List<District> found,
        int seen,
        Typed typed,
        List<Change> history) {

    /** A district. */
    public record District(String number, String name) {}

    /**
     * One that takes part.
     *
     * @param people how many of it take part
     */
    public record Partner(String number, String name, int people) {}

    /**
     * What came back.
     *
     * @param form the form it was typed into: {@code add}, {@code stage}, or a district's number
     */
    public record Typed(
            String form, String district, String stage, String reason, Optional<UnfitField.Problem> problem) {

        static final Typed NOTHING = new Typed("", "", "", "", Optional.empty());

        public boolean isIn(String other) {
            return problem.isPresent() && form.equals(other);
        }
    }

    /** One change of stage or partners. */
    public record Change(
            ProgramChange.What what, Optional<Stage> stage, String district, String reason, String by, LocalDate day) {}

    /** The stage that is chosen in the form. */
    public boolean isChosen(Stage each) {
        return typed.isIn("stage") ? typed.stage().equals(each.name()) : each == stage;
    }
}
