package ca.learningpartners.demolms.roster;

import ca.learningpartners.demolms.campus.Person;
import ca.learningpartners.demolms.campus.Role;

/** Somebody in a course. */
public record Member(Person person, Status status) {

    /** Whether the person has a role, named in full or by its last word alone. */
    public boolean is(String role) {
        return person.roles().stream().anyMatch(each -> each.goesBy(role));
    }

    /** Whether scores may be recorded for the person. */
    public boolean isLearner() {
        return status != Status.DELETED && person.roles().contains(Role.LEARNER);
    }
}
