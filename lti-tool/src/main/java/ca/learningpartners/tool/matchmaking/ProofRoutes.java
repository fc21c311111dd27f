package ca.learningpartners.tool.matchmaking;

import ca.learningpartners.mentorship.access.Purpose;
import ca.learningpartners.mentorship.matching.MatchInputs;
import ca.learningpartners.mentorship.matching.MatchRun;
import ca.learningpartners.mentorship.matching.Proposal;
import ca.learningpartners.mentorship.matching.ProposedPair;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.tool.runtime.Room;
import ca.learningpartners.tool.viewer.Viewer;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What somebody needs to check a proposal without trusting us: the scores and places it was made from, and the
 * certificate. They name everybody by id, so they are the Office’s to hand on.
 */
final class ProofRoutes {

    private final Room room;
    private final RunInput runs;

    ProofRoutes(Room room, RunInput runs) {
        this.room = room;
        this.runs = runs;
    }

    void register(RoutesConfig routes) {
        routes.get("/match-runs/{run}/scores.csv", this::scores);
        routes.get("/match-runs/{run}/capacity.csv", this::places);
        routes.get("/match-runs/{run}/certificate.json", this::certificate);
    }

    private record Kept(MatchRun run, MatchInputs inputs) {}

    private Kept kept(Context context) {
        Viewer viewer = runs.viewer(context);
        return viewer.store(Purpose.MATCHING).read(stores -> {
            RunInput.Opened opened = runs.open(context, viewer, stores);
            if (!opened.office()) {
                throw new NotFoundResponse();
            }
            return new Kept(
                    opened.run(), stores.matchRuns().inputs(opened.run().id()).orElseThrow(NotFoundResponse::new));
        });
    }

    private void scores(Context context) {
        Kept kept = kept(context);
        StringBuilder csv = new StringBuilder("mentee,mentor,score\n");
        kept.inputs()
                .scores()
                .visit((mentee, mentor, score) -> csv.append(cell(mentee))
                        .append(',')
                        .append(cell(mentor))
                        .append(',')
                        .append(MatchDocument.decimal(score))
                        .append('\n'));
        send(context, "scores.csv", "text/csv; charset=utf-8", csv.toString());
    }

    /** The mentors who have a score; the command knows no others. */
    private void places(Context context) {
        Kept kept = kept(context);
        StringBuilder csv = new StringBuilder("mentor,capacity\n");
        Set<ParticipantId> scored = new TreeSet<>();
        kept.inputs().scores().visit((mentee, mentor, score) -> scored.add(mentor));
        for (ParticipantId mentor : scored) {
            csv.append(cell(mentor))
                    .append(',')
                    .append(kept.inputs().scores().capacity(mentor))
                    .append('\n');
        }
        send(context, "capacity.csv", "text/csv; charset=utf-8", csv.toString());
    }

    private void certificate(Context context) {
        Kept kept = kept(context);
        ObjectNode document = MatchDocument.of(withoutWishes(kept.run().proposal()), List.of());
        document.put("run", kept.run().id().value());
        document.put("policy", kept.run().policy().written());
        ArrayNode pins = document.putArray("pins");
        kept.run().constraints().pins().forEach((mentee, mentor) -> pins.add(mentee + "=" + mentor));
        ArrayNode forbidden = document.putArray("forbidden");
        kept.run()
                .constraints()
                .forbidden()
                .forEach((mentee, mentors) -> mentors.forEach(mentor -> forbidden.add(mentee + "=" + mentor)));
        send(context, "certificate.json", "application/json", document.toPrettyString());
    }

    /** Who chose each other is in the scores, and named to nobody. */
    private static Proposal withoutWishes(Proposal proposal) {
        return new Proposal(
                proposal.pairs().stream()
                        .map(pair -> new ProposedPair(pair.mentee(), pair.mentor(), pair.score(), pair.contributions()))
                        .toList(),
                proposal.unmatched(),
                proposal.blocking(),
                proposal.certificate(),
                proposal.floor());
    }

    /** An id as a cell. A spreadsheet must not take it for a formula. */
    private static String cell(ParticipantId id) {
        String text = id.value();
        return text.matches("[\\p{L}\\p{N}._-]+") && !text.startsWith("-")
                ? text
                : "\"" + text.replace("\"", "\"\"") + "\"";
    }

    private static void send(Context context, String name, String type, String text) {
        context.header("Cache-Control", "no-store")
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .contentType(type)
                .result(text.getBytes(StandardCharsets.UTF_8));
    }
}
