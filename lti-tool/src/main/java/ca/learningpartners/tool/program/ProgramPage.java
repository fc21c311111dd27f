package ca.learningpartners.tool.program;

import ca.learningpartners.mentorship.completion.Completion;
import ca.learningpartners.mentorship.evaluation.ObjectiveFigures;
import ca.learningpartners.mentorship.objective.ObjectiveCode;
import ca.learningpartners.mentorship.program.Program;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A program as it explains itself.
 *
 * @param counts what its gradebooks are told
 * @param figures for how many people each objective is served by a goal, for the Provincial Office
 */
public record ProgramPage(Program program, Completion counts, Optional<ObjectiveFigures> figures) {

    /** How many people have a goal for an objective; empty where that may not be shown. */
    public OptionalInt people(ObjectiveCode code) {
        return figures.map(known -> known.people().getOrDefault(code, OptionalInt.empty()))
                .orElse(OptionalInt.empty());
    }
}
