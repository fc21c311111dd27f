package ca.learningpartners.tool.matchmaking;

import ca.learningpartners.mentorship.matching.MatchRun;
import ca.learningpartners.mentorship.matching.MatchRunId;
import ca.learningpartners.mentorship.matchmaking.Gathered;
import ca.learningpartners.mentorship.matchmaking.Matchmaking;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.runtime.Frame;
import ca.learningpartners.tool.viewer.Viewer;
import ca.learningpartners.tool.viewer.Viewing;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what a request about a run speaks of, through whoever is looking: what they may not see is not found. */
final class RunInput {

    private final Viewing viewing;
    private final Matchmaking matchmaking;

    RunInput(Viewing viewing, Matchmaking matchmaking) {
        this.viewing = viewing;
        this.matchmaking = matchmaking;
    }

    /** A run, and everybody around it, as one viewer sees them. */
    record Opened(Viewer viewer, MatchRun run, Gathered gathered, Sight sight, Roll roll) {

        ProgramId program() {
            return run.program();
        }

        boolean office() {
            return viewer.isOffice(run.program());
        }

        /** A pair of which the viewer may see somebody. */
        void require(ParticipantId mentee, ParticipantId mentor) {
            if (!sight.touches(mentee, mentor)) {
                throw new NotFoundResponse();
            }
        }
    }

    Viewer viewer(Context context) {
        return viewing.viewer(context);
    }

    /** The program of the address, for those who match in it. */
    ProgramId program(Context context, Viewer viewer) {
        ProgramId id = Forms.path(context, "program", ProgramId::new);
        viewer.requireStaff(id);
        return id;
    }

    /** The run of the address, for those who match in its program. */
    Opened open(Context context, Viewer viewer, Stores stores) {
        MatchRunId id = Forms.path(context, "run", MatchRunId::new);
        return open(viewer, stores.matchRuns().find(id).orElseThrow(NotFoundResponse::new), stores);
    }

    Opened open(Viewer viewer, MatchRun run, Stores stores) {
        viewer.requireStaff(run.program());
        Gathered gathered = matchmaking.gather(viewer.actor(), run.program(), stores);
        return new Opened(viewer, run, gathered, new Sight(viewer, gathered, stores), Roll.of(run));
    }

    /** A page that is another one without its question, so that a change of language comes back to it. */
    static Frame here(Context context, Frame frame) {
        String question = Stream.of("mentee", "mentor", "since")
                .filter(name -> !Forms.asked(context, name).isEmpty())
                .map(name -> name + "=" + Forms.asked(context, name))
                .collect(Collectors.joining("&"));
        return question.isEmpty() ? frame : frame.at(context.path() + "?" + question);
    }

    /** The mentee whose number a request gives under this name. */
    static ParticipantId mentee(Opened opened, String number) {
        return opened.roll().mentee(number).orElseThrow(NotFoundResponse::new);
    }

    static ParticipantId mentor(Opened opened, String number) {
        return opened.roll().mentor(number).orElseThrow(NotFoundResponse::new);
    }
}
