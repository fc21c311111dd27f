package ca.learningpartners.mentorship.outcome;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.text.Kept;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in the same position whom the program was never offered, told under a code of which nobody here knows whose it
 * is, so that people of the program can be held against somebody.
 *
 * @param code as whoever made the file numbers its people
 * @param branch the part of the program they would have been in; blank where it has none
 * @param leftOn for who left, the day, if it is known
 */
public record ComparisonPerson(
        ProgramId program,
        String code,
        DistrictNumber district,
        String branch,
        LocalDate positionStart,
        Checkpoint checkpoint,
        Outcome outcome,
        @Nullable LocalDate leftOn,
        Fact noted) {

    public ComparisonPerson {
        code = Kept.id("code", code);
    }

    /** Whether the same is said of them, whoever said it and when. */
    public boolean saysTheSame(ComparisonPerson other) {
        return equals(new ComparisonPerson(
                other.program,
                other.code,
                other.district,
                other.branch,
                other.positionStart,
                other.checkpoint,
                other.outcome,
                other.leftOn,
                noted));
    }
}
