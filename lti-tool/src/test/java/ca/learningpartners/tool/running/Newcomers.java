package ca.learningpartners.tool.running;

import ca.learningpartners.lti.registration.DeploymentId;
import ca.learningpartners.lti.registration.MessageType;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.tool.viewer.Aim;
import ca.learningpartners.tool.viewer.Arrival;
import ca.learningpartners.tool.viewer.View;
import ca.learningpartners.tool.viewer.Visitor;
import ca.learningpartners.tool.viewer.WebSessionStore;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/** People of district 27 whom the program has just taken in, with nothing known of them but a name, each signed in. */
public final class Newcomers {

    private Newcomers() {}

    /** Somebody who is to be accompanied. */
    public static Browser mentee(RunningTool tool, String id) {
        return signedIn(tool, id, "mentee", "2026-08-01", Locale.CANADA);
    }

    /** Somebody who is to accompany. */
    public static Browser mentor(RunningTool tool, String id) {
        return signedIn(tool, id, "mentor", "", Locale.CANADA);
    }

    /** Somebody who is to be accompanied, and reads French. */
    public static Browser francophone(RunningTool tool, String id) {
        return signedIn(tool, id, "mentee", "2026-08-01", Locale.CANADA_FRENCH);
    }

    private static Browser signedIn(RunningTool tool, String id, String part, String start, Locale reader) {
        tool.imports("id,name,email,role,district,languages,position_start\n" + id + "," + id + "," + id
                + "@sd27.example," + part + ",SD27,en," + start + "\n");
        Visitor visitor = new Visitor(
                tool.data().registrations().all().get(0).id(),
                "",
                "newcomer " + id,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        String secret = new WebSessionStore(tool.database(), tool.clock())
                .open(new Arrival(
                        visitor,
                        Optional.of(new ParticipantId(id)),
                        new Aim(MessageType.RESOURCE_LINK, Optional.empty(), View.PROGRAM, Optional.empty()),
                        reader,
                        false,
                        new DeploymentId("1"),
                        Optional.empty(),
                        Optional.empty()));
        return Browser.english().with(URI.create(tool.at("/")).getHost(), "lp_session", secret);
    }
}
