package ca.learningpartners.mentorship.notice;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.program.ProgramId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for what is collected: whoever runs the program, or one of its districts. What was said last counts; what was
 * said before is kept, because people were told it.
 *
 * @param district null for whoever runs the program
 * @param number counts what was said of this body, from 1; 0 if nothing was said yet
 * @param said null if nothing was said yet
 */
public record Body(
        ProgramId program,
        @Nullable DistrictNumber district,
        int number,
        Law law,
        Answering answering,
        @Nullable Fact said) {

    public Body {
        if ((number == 0) != (said == null)) {
            throw new IllegalArgumentException("Number " + number + " is said by " + said + ". Maybe count from 1?");
        }
    }

    /** Of whom nothing was said yet: a public body, as districts are. */
    public static Body unsaid(ProgramId program, @Nullable DistrictNumber district) {
        return new Body(program, district, 0, Law.FIPPA, Answering.UNSAID, null);
    }

    public boolean isSaid() {
        return said != null;
    }

    public Optional<DistrictNumber> ofDistrict() {
        return Optional.ofNullable(district);
    }
}
