package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.gathering.BallotBox;
import ca.learningpartners.mentorship.gathering.BallotKey;
import ca.learningpartners.mentorship.gathering.GatheringId;
import ca.learningpartners.mentorship.gathering.ProposalId;
import ca.learningpartners.mentorship.participant.ParticipantId;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * The tables {@code vote_cast}, {@code ballot}, {@code vote_count} and {@code counted_ballot}. Each vote writes all ballots
 * of its gathering anew in the order of their keys: in what order they came is nowhere in the rows.
 */
record JdbiBallotBox(Handle handle) implements BallotBox {

    private static final String CAST = """
            INSERT INTO vote_cast (gathering, voter) SELECT :gathering, :voter
            WHERE NOT EXISTS (SELECT 1 FROM vote_count c WHERE c.gathering = :gathering)
            ON CONFLICT DO NOTHING
            """;

    @Override
    public boolean cast(GatheringId gathering, ParticipantId voter, BallotKey key, List<ProposalId> ranking) {
        boolean first = handle.createUpdate(CAST)
                        .bind("gathering", gathering)
                        .bind("voter", voter)
                        .execute()
                == 1;
        if (first || counted(gathering).isEmpty()) {
            Map<String, String> ballots = ballots(gathering);
            ballots.put(key.value(), text(ranking));
            empty(gathering);
            fill(gathering, ballots);
        }
        return first;
    }

    private Map<String, String> ballots(GatheringId gathering) {
        Map<String, String> ballots = new TreeMap<>();
        handle.createQuery("SELECT ballot_key, ranking FROM ballot WHERE gathering = :gathering")
                .bind("gathering", gathering)
                .map(Row.mapper(row -> Map.entry(row.text("ballot_key"), row.text("ranking"))))
                .forEach(entry -> ballots.put(entry.getKey(), entry.getValue()));
        return ballots;
    }

    private void empty(GatheringId gathering) {
        handle.createUpdate("DELETE FROM ballot WHERE gathering = :gathering")
                .bind("gathering", gathering)
                .execute();
    }

    private void fill(GatheringId gathering, Map<String, String> ballots) {
        PreparedBatch batch = handle.prepareBatch(
                "INSERT INTO ballot (gathering, ballot_key, ranking) VALUES (:gathering, :key, :ranking)");
        ballots.forEach((key, ranking) -> batch.bind("gathering", gathering)
                .bind("key", key)
                .bind("ranking", ranking)
                .add());
        batch.execute();
    }

    @Override
    public boolean hasCast(GatheringId gathering, ParticipantId voter) {
        return handle.createQuery("SELECT count(*) FROM vote_cast WHERE gathering = :gathering AND voter = :voter")
                        .bind("gathering", gathering)
                        .bind("voter", voter)
                        .mapTo(Integer.class)
                        .one()
                == 1;
    }

    @Override
    public Optional<List<ProposalId>> ballot(GatheringId gathering, BallotKey key) {
        return handle.createQuery("SELECT ranking FROM ballot WHERE gathering = :gathering AND ballot_key = :key")
                .bind("gathering", gathering)
                .bind("key", key.value())
                .mapTo(String.class)
                .findOne()
                .map(JdbiBallotBox::ranking);
    }

    @Override
    public boolean count(GatheringId gathering, List<ProposalId> candidates, Instant at) {
        boolean first = handle.createUpdate("""
                        INSERT INTO vote_count (gathering, candidates, counted_at) VALUES (:gathering, :candidates, :at)
                        ON CONFLICT DO NOTHING
                        """)
                        .bind("gathering", gathering)
                        .bind("candidates", text(candidates))
                        .bind("at", at)
                        .execute()
                == 1;
        if (first) {
            keepWithoutKeys(
                    gathering, ballots(gathering).values().stream().sorted().toList());
            empty(gathering);
        }
        return first;
    }

    private void keepWithoutKeys(GatheringId gathering, List<String> rankings) {
        PreparedBatch batch = handle.prepareBatch(
                "INSERT INTO counted_ballot (gathering, number, ranking) VALUES (:gathering, :number, :ranking)");
        for (int number = 0; number < rankings.size(); number++) {
            batch.bind("gathering", gathering)
                    .bind("number", number + 1)
                    .bind("ranking", rankings.get(number))
                    .add();
        }
        batch.execute();
    }

    @Override
    public Optional<Counted> counted(GatheringId gathering) {
        List<List<ProposalId>> ballots = handle.createQuery(
                        "SELECT ranking FROM counted_ballot WHERE gathering = :gathering ORDER BY number")
                .bind("gathering", gathering)
                .mapTo(String.class)
                .map(JdbiBallotBox::ranking)
                .list();
        return handle.createQuery("SELECT * FROM vote_count WHERE gathering = :gathering")
                .bind("gathering", gathering)
                .map(Row.mapper(row -> new Counted(ranking(row.text("candidates")), ballots, row.moment("counted_at"))))
                .findOne();
    }

    private static String text(List<ProposalId> ranking) {
        return ranking.stream().map(ProposalId::value).collect(Collectors.joining(" "));
    }

    private static List<ProposalId> ranking(String text) {
        return Arrays.stream(text.split(" "))
                .filter(each -> !each.isEmpty())
                .map(ProposalId::new)
                .toList();
    }
}
