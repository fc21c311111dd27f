package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.gathering.GatheringId;
import ca.learningpartners.mentorship.gathering.TableMix;
import ca.learningpartners.mentorship.gathering.TableMixes;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ParticipantId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** The tables {@code table_mix}, {@code table_round} and {@code table_seat}. */
record JdbiTableMixes(Handle handle) implements TableMixes {

    private static final String PUT = """
            INSERT INTO table_mix (gathering, revision, made_by, made_at, published_by, published_at)
            SELECT :gathering, :revision, :by, :at, :publishedBy, :publishedAt
            WHERE :revision = 0 OR EXISTS (SELECT 1 FROM table_mix m WHERE m.gathering = :gathering)
            ON CONFLICT (gathering) DO UPDATE SET revision = excluded.revision, made_by = excluded.made_by,
                made_at = excluded.made_at, published_by = excluded.published_by, published_at = excluded.published_at
            WHERE table_mix.revision = excluded.revision - 1
            """;

    @Override
    public Optional<TableMix> find(GatheringId gathering) {
        List<TableMix.Round> rounds = rounds(gathering);
        return handle.createQuery("SELECT * FROM table_mix WHERE gathering = :gathering")
                .bind("gathering", gathering)
                .map(Row.mapper(row -> new TableMix(
                        gathering, row.number("revision"), rounds, row.fact("made"), row.maybeFact("published"))))
                .findOne();
    }

    private List<TableMix.Round> rounds(GatheringId gathering) {
        Map<Integer, SortedMap<ParticipantId, Integer>> seats = new TreeMap<>();
        handle.createQuery("SELECT round, participant, seat FROM table_seat WHERE gathering = :gathering")
                .bind("gathering", gathering)
                .map(Row.mapper(row -> seats.computeIfAbsent(row.number("round"), round -> new TreeMap<>())
                        .put(row.person("participant"), row.number("seat"))))
                .list();
        return handle.createQuery("SELECT * FROM table_round WHERE gathering = :gathering ORDER BY round")
                .bind("gathering", gathering)
                .map(Row.mapper(row -> new TableMix.Round(
                        row.number("clashes"),
                        row.number("floor"),
                        row.yes("proved"),
                        seats.getOrDefault(row.number("round"), new TreeMap<>()))))
                .list();
    }

    @Override
    public boolean put(TableMix mix) {
        @Nullable Fact published = mix.published();
        boolean kept = handle.createUpdate(PUT)
                        .bind("gathering", mix.gathering())
                        .bind("revision", mix.revision())
                        .bind("by", mix.made().by())
                        .bind("at", mix.made().at())
                        .bind("publishedBy", published == null ? null : published.by())
                        .bind("publishedAt", published == null ? null : published.at())
                        .execute()
                == 1;
        if (kept) {
            handle.createUpdate("DELETE FROM table_round WHERE gathering = :gathering")
                    .bind("gathering", mix.gathering())
                    .execute();
            for (int round = 0; round < mix.rounds().size(); round++) {
                add(mix.gathering(), round + 1, mix.rounds().get(round));
            }
        }
        return kept;
    }

    private void add(GatheringId gathering, int number, TableMix.Round round) {
        handle.createUpdate("""
                        INSERT INTO table_round (gathering, round, clashes, floor, proved)
                        VALUES (:gathering, :round, :clashes, :floor, :proved)
                        """)
                .bind("gathering", gathering)
                .bind("round", number)
                .bind("clashes", round.clashes())
                .bind("floor", round.floor())
                .bind("proved", round.proved())
                .execute();
        PreparedBatch batch = handle.prepareBatch(
                "INSERT INTO table_seat (gathering, round, participant, seat) VALUES (:gathering, :round, :person, :seat)");
        round.seats()
                .forEach((person, seat) -> batch.bind("gathering", gathering)
                        .bind("round", number)
                        .bind("person", person)
                        .bind("seat", seat)
                        .add());
        batch.execute();
    }
}
