package ca.learningpartners.tool.viewer;

import ca.learningpartners.mentorship.gathering.Team;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of a program that is a page of its own. Its words are {@code part.<key>} and {@code part.<key>.<how>}; a new
 * part is one more line here.
 *
 * @param key its name in the messages
 * @param how which of its sentences says what it is
 */
public record Part(String key, String how, String address) {

    Part(String key, String address) {
        this(key, "how", address);
    }

    /** Those the viewer may enter, in the order they are shown. */
    public static List<Part> of(Viewer viewer, Program within) {
        ProgramId program = within.id();
        List<Part> parts = new ArrayList<>();
        if (Team.isInvited(viewer.actor(), program)) {
            String how = within.template().gatherings().isEmpty() ? "how.free" : "how";
            parts.add(new Part("gatherings", how, "/programs/" + program + "/gatherings"));
        }
        if (viewer.actor().is(Role.MENTEE, program) || viewer.actor().is(Role.MENTOR, program)) {
            parts.add(new Part("network", "/programs/" + program + "/network"));
        }
        parts.add(new Part("resources", "/programs/" + program + "/resources"));
        parts.add(new Part("inquiries", "/programs/" + program + "/inquiries"));
        parts.add(new Part("districts", "/districts"));
        parts.add(new Part("feedback", "/programs/" + program + "/feedback"));
        parts.add(new Part("support", "/programs/" + program + "/support"));
        parts.add(new Part("proposals", "/programs/" + program + "/proposals"));
        parts.add(new Part("rules", "/programs/" + program + "/rules"));
        parts.add(new Part("notice", "/programs/" + program + "/notice"));
        boolean officer = viewer.actor().is(Role.PRIVACY_OFFICER, program);
        if (officer) {
            parts.add(new Part("privacy-desk", "/programs/" + program + "/privacy-desk"));
        }
        if (officer || viewer.isOffice(program)) {
            parts.add(new Part("break-glass", "/programs/" + program + "/break-glass"));
        }
        if (viewer.isOffice(program)) {
            parts.add(new Part("times", "/programs/" + program + "/network/times"));
        }
        if (FigureSight.of(viewer, program).isAny()) {
            parts.add(new Part("figures", "/programs/" + program + "/figures"));
            parts.add(new Part("outcomes", "/programs/" + program + "/outcomes"));
            parts.add(new Part("reports", "/programs/" + program + "/reports"));
            parts.add(new Part("surveys", "/programs/" + program + "/surveys"));
        }
        boolean staff = viewer.isOffice(program) || !viewer.coordinated(program).isEmpty();
        if (staff || viewer.actor().is(Role.EVALUATOR, program)) {
            parts.add(new Part("quality", "/programs/" + program + "/quality"));
        }
        if (staff) {
            parts.addAll(forStaff(program));
        }
        return parts;
    }

    /** Those whose content nobody but the viewer reads, in the order they are shown. */
    public static List<Part> alone(Viewer viewer, Program within) {
        ProgramId program = within.id();
        if (!viewer.actor().is(Role.MENTEE, program) && !viewer.actor().is(Role.MENTOR, program)) {
            return List.of();
        }
        return List.of(
                new Part("journal", "/journal"),
                new Part("vision", "/vision"),
                new Part("pulse", "/programs/" + program + "/pulse"),
                new Part("growth", "/programs/" + program + "/growth"),
                new Part("confidence", "/programs/" + program + "/confidence"));
    }

    private static List<Part> forStaff(ProgramId program) {
        return List.of(
                new Part("forecast", "/programs/" + program + "/forecast"),
                new Part("coverage", "/programs/" + program + "/coverage"),
                new Part("visits", "/programs/" + program + "/visits"));
    }
}
