package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.matching.MatchInputs;
import ca.learningpartners.mentorship.matching.MatchRunId;
import ca.learningpartners.mentorship.matching.ScoreTable;
import ca.learningpartners.mentorship.matching.ScoreTableFile;
import ca.learningpartners.mentorship.participant.ParticipantId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jdbi.v3.core.Handle;

/** The table {@code match_input}: what one run was given, as compressed bytes. */
record InputTable(Handle handle, MatchRunId run) {

    void add(MatchInputs inputs) {
        handle.createUpdate("""
                        INSERT INTO match_input (run, day, scores, answers) VALUES (:run, :day, :scores, :answers)
                        """)
                .bind("run", run)
                .bind("day", inputs.day())
                .bind("scores", bytes(inputs.scores()))
                .bind("answers", bytes(inputs.answers()))
                .execute();
    }

    Optional<MatchInputs> read() {
        return handle.createQuery("SELECT * FROM match_input WHERE run = :run")
                .bind("run", run)
                .map(Row.mapper(row ->
                        new MatchInputs(row.day("day"), scores(row.bytes("scores")), text(row.bytes("answers")))))
                .findOne();
    }

    /** The runs of which the inputs name somebody. All are looked through: they are kept as bytes. */
    static List<MatchRunId> naming(Handle handle, ParticipantId person) {
        return handle.createQuery("SELECT run FROM match_input ORDER BY run").mapTo(MatchRunId.class).list().stream()
                .filter(run -> new InputTable(handle, run)
                        .read()
                        .filter(inputs -> inputs.name(person))
                        .isPresent())
                .toList();
    }

    /** Puts somebody under another id. */
    void rename(ParticipantId from, ParticipantId to) {
        read().map(inputs -> inputs.renamed(from, to)).ifPresent(inputs -> {
            remove();
            add(inputs);
        });
    }

    void remove() {
        handle.createUpdate("DELETE FROM match_input WHERE run = :run")
                .bind("run", run)
                .execute();
    }

    private static byte[] bytes(ScoreTable scores) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ScoreTableFile.write(scores, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static ScoreTable scores(byte[] kept) {
        try {
            return ScoreTableFile.read(new ByteArrayInputStream(kept));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream compressed = new GZIPOutputStream(bytes)) {
            compressed.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String text(byte[] kept) {
        try (GZIPInputStream compressed = new GZIPInputStream(new ByteArrayInputStream(kept))) {
            return new String(compressed.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
