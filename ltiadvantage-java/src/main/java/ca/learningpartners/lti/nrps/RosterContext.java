package ca.learningpartners.lti.nrps;

import java.util.Optional;

/**
 * The course a roster is of.
 *
 * @param id as in the launches from this course
 * @param label a short name, such as {@code EDUC 500}
 * @param title the full name
 */
public record RosterContext(Optional<String> id, Optional<String> label, Optional<String> title) {
    static final RosterContext UNSAID = new RosterContext(Optional.empty(), Optional.empty(), Optional.empty());
}
