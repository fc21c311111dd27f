package ca.learningpartners.tool.gathering;

import ca.learningpartners.mentorship.gathering.BallotKey;
import ca.learningpartners.mentorship.gathering.GatheringId;
import ca.learningpartners.mentorship.gathering.Proposal;
import ca.learningpartners.mentorship.gathering.ProposalId;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.text.RefusedException;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.viewer.Viewer;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Ranking the topics of a gathering in secret, by numbers. */
final class BallotRoutes {

    private final HallRoutes hall;
    private final byte[] secret;

    BallotRoutes(HallRoutes hall, byte[] secret) {
        this.hall = hall;
        this.secret = secret.clone();
    }

    void register(RoutesConfig routes) {
        routes.get("/gatherings/{gathering}/ballot", context -> show(context, Filled.EMPTY));
        routes.post("/gatherings/{gathering}/ballot", this::cast);
    }

    private void show(Context context, Filled filled) {
        hall.show(context, "gathering-ballot", (seen, stores) -> page(seen, stores, filled));
    }

    private BallotPage page(Seen seen, Stores stores, Filled filled) {
        if (!seen.hasVoice()) {
            throw new NotFoundResponse();
        }
        GatheringId id = seen.gathering().id();
        List<Proposal> topics =
                stores.topics().of(id).stream().filter(Proposal::stands).toList();
        Optional<List<ProposalId>> cast =
                stores.ballotBox().ballot(id, Keyed.ballot(id, seen.viewer().id(), secret));
        return new BallotPage(
                seen,
                topics,
                topics.stream()
                        .map(topic -> filled.or("ballot", "rank-" + topic.id(), rank(cast, topic)))
                        .toList(),
                stores.ballotBox().hasCast(id, seen.viewer().id()),
                filled);
    }

    private static String rank(Optional<List<ProposalId>> cast, Proposal topic) {
        return cast.map(ranking -> ranking.indexOf(topic.id()))
                .filter(at -> at >= 0)
                .map(at -> String.valueOf(at + 1))
                .orElse("");
    }

    private void cast(Context context) {
        Viewer viewer = hall.viewer(context);
        GatheringId id = HallRoutes.id(context);
        BallotKey key = Keyed.ballot(id, viewer.id(), secret);
        hall.inForm(
                context,
                "ballot",
                "/gatherings/" + id + "/ballot?done=ballot-in",
                filled -> show(context, filled),
                stores -> HallRoutes.ranking(stores)
                        .cast(viewer.actor(), id, key, ranking(context, id, stores), hall.now()));
    }

    /** The topics that were given a number, the lowest first; a number stands for one topic. */
    private static List<ProposalId> ranking(Context context, GatheringId id, Stores stores) {
        SortedMap<Integer, ProposalId> ranks = new TreeMap<>();
        for (Proposal topic : stores.topics().of(id)) {
            Optional<Integer> rank = Forms.value(context, "rank-" + topic.id(), Integer::valueOf);
            if (rank.isPresent() && rank.get() < 1) {
                throw new RefusedException("ballot-rank", rank.get());
            }
            if (rank.isPresent() && ranks.put(rank.get(), topic.id()) != null) {
                throw new RefusedException("ballot-rank-twice", rank.get());
            }
        }
        return List.copyOf(ranks.values());
    }
}
