package ca.learningpartners.tool.viewer;

import ca.learningpartners.mentorship.gathering.Team;
import ca.learningpartners.mentorship.program.ProgramId;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of a program that is a page of its own. Its words are {@code part.<key>} and {@code part.<key>.how}; a new part
 * is one more line here.
 *
 * @param key its name in the messages
 */
public record Part(String key, String address) {

    /** Those the viewer may enter, in the order they are shown. */
    public static List<Part> of(Viewer viewer, ProgramId program) {
        List<Part> parts = new ArrayList<>();
        if (Team.isInvited(viewer.actor(), program)) {
            parts.add(new Part("gatherings", "/programs/" + program + "/gatherings"));
        }
        parts.addAll(List.of(
                new Part("inquiries", "/programs/" + program + "/inquiries"),
                new Part("resources", "/programs/" + program + "/resources"),
                new Part("districts", "/districts"),
                new Part("feedback", "/programs/" + program + "/feedback"),
                new Part("support", "/programs/" + program + "/support"),
                new Part("proposals", "/programs/" + program + "/proposals")));
        parts.add(new Part("rules", "/programs/" + program + "/rules"));
        if (viewer.isOffice(program) || !viewer.coordinated(program).isEmpty()) {
            parts.addAll(forStaff(program));
        }
        return parts;
    }

    private static List<Part> forStaff(ProgramId program) {
        return List.of(
                new Part("forecast", "/programs/" + program + "/forecast"),
                new Part("coverage", "/programs/" + program + "/coverage"));
    }
}
