package ca.learningpartners.tool.gathering;

import ca.learningpartners.mentorship.gathering.EmergentIssue;
import ca.learningpartners.mentorship.program.Program;
import java.util.List;
import java.util.Optional;

/**
 * The board of what is coming up in a program.
 *
 * @param fresh under which a new notice is kept
 */
public record BoardPage(Program program, String fresh, List<Notice> notices, Filled filled) {

    /**
     * A notice.
     *
     * @param author by name, where they want to be named
     * @param own whether it is the viewer's
     * @param echoed whether the viewer said “me too”
     * @param mayTakeDown whether the viewer can take it down
     */
    public record Notice(
            EmergentIssue issue,
            int echoes,
            Optional<String> author,
            boolean own,
            boolean echoed,
            boolean mayTakeDown) {}
}
