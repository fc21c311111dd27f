package ca.learningpartners.tool.roster;

import ca.learningpartners.lti.person.Role;
import java.util.List;

/** What somebody is in the course. It says nothing about what they are in a program. */
enum RosterRole {
    INSTRUCTOR,
    LEARNER,
    OTHER;

    /** Who teaches and learns both is shown as teaching. */
    static RosterRole of(List<Role> roles) {
        if (has(roles, "Instructor")) {
            return INSTRUCTOR;
        }
        return has(roles, "Learner") ? LEARNER : OTHER;
    }

    private static boolean has(List<Role> roles, String name) {
        return roles.stream().anyMatch(role -> role.is(Role.Scope.COURSE, name));
    }
}
