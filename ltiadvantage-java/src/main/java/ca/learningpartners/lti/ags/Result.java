package ca.learningpartners.lti.ags;

import ca.learningpartners.lti.person.Subject;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What the gradebook shows for one person in one column. A person can be listed without a score.
 *
 * @param user whose it is
 * @param score the points, if there is a grade
 * @param maximum out of how many, if said; 1 by the specification if not
 * @param comment what was said about it
 * @see <a href="https://www.imsglobal.org/spec/lti-ags/v2p0/#result-service">AGS 2.0, 3.3</a>
 */
public record Result(Subject user, Optional<BigDecimal> score, Optional<BigDecimal> maximum, Optional<String> comment) {
    /** Leaves out the person, their score and the comment. */
    @Override
    public String toString() {
        return "Result[" + (score.isPresent() ? "graded" : "not graded") + "]";
    }
}
