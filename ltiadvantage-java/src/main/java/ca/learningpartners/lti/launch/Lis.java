package ca.learningpartners.lti.launch;

import java.util.Optional;

/**
 * Identifiers from the school's own information system, if the platform passes them on; empty ones are left out.
 *
 * @param personSourcedId of the person
 * @param courseSectionSourcedId of the class
 * @param courseOfferingSourcedId of the course
 */
public record Lis(
        Optional<String> personSourcedId,
        Optional<String> courseSectionSourcedId,
        Optional<String> courseOfferingSourcedId) {

    /** Leaves out the identifiers, so that no pupil's number slips into a log. */
    @Override
    public String toString() {
        return "Lis[…]";
    }
}
