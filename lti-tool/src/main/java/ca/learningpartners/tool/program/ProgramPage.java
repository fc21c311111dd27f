package ca.learningpartners.tool.program;

import ca.learningpartners.mentorship.completion.Completion;
import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.evaluation.PeopleBy;
import ca.learningpartners.mentorship.objective.ObjectiveCode;
import ca.learningpartners.mentorship.program.PolicyKey;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.tool.viewer.Part;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A program, as somebody with a role in it sees it.
 *
 * @param here the program as it is in the viewer's district
 * @param district where the viewer works
 * @param parts what there is in it besides one's own partnership
 * @param counts what its gradebooks are told
 * @param taking how long the viewer takes part as a mentee
 * @param accompanying for how long the viewer accompanies others; empty as long as no term has begun
 * @param figures for how many people each objective is served by a goal, for the Provincial Office
 */
public record ProgramPage(
        Program program,
        Program here,
        Optional<DistrictNumber> district,
        List<Part> parts,
        Completion counts,
        Optional<Taking> taking,
        Optional<Accompanying> accompanying,
        Optional<PeopleBy<Served>> figures) {

    /**
     * The viewer's window as a mentee.
     *
     * @param closes from when on a partnership is brought to a good close
     * @param ahead whether the first day is yet to come
     * @param over whether the last day has passed
     */
    public record Taking(LocalDate first, LocalDate closes, LocalDate last, boolean ahead, boolean over) {}

    /**
     * The viewer's term as a mentor.
     *
     * @param asked whether the viewer can say yes to a further term now
     * @param further until when that would go on
     * @param usedUp whether the most anybody can be a mentor in all is used up
     */
    public record Accompanying(
            LocalDate since, LocalDate last, boolean over, boolean asked, LocalDate further, boolean usedUp) {}

    /** Whether the viewer's district decided a rule for itself. */
    public boolean isDistrictsOwn(PolicyKey key) {
        return district.filter(program.rules().differing(key)::containsKey).isPresent();
    }

    /** How many people have a goal for an objective; empty where that may not be shown. */
    public OptionalInt people(ObjectiveCode code) {
        return figures.map(known -> known.people().getOrDefault(Served.by(code), OptionalInt.empty()))
                .orElse(OptionalInt.empty());
    }
}
