package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.access.Whose;
import ca.learningpartners.mentorship.charter.Charter;
import ca.learningpartners.mentorship.charter.CharterId;
import ca.learningpartners.mentorship.charter.Charters;
import ca.learningpartners.mentorship.charter.Terms;
import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.session.Means;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** The tables {@code charter} and {@code charter_signature}. */
record JdbiCharters(Handle handle) implements Charters {

    @Override
    public List<Charter> of(PairingId pairing) {
        Map<Integer, List<Fact>> signatures = new HashMap<>();
        handle.createQuery("SELECT version, signed_by, signed_at FROM charter_signature WHERE pairing = :pairing")
                .bind("pairing", pairing)
                .map(Row.mapper(row -> Map.entry(row.number("version"), row.fact("signed"))))
                .forEach(entry -> signatures.merge(
                        entry.getKey(),
                        List.of(entry.getValue()),
                        (some, more) ->
                                Stream.of(some, more).flatMap(List::stream).toList()));
        return handle.createQuery("SELECT * FROM charter WHERE pairing = :pairing ORDER BY version DESC")
                .bind("pairing", pairing)
                .map(Row.mapper(row -> read(row, signatures)))
                .list();
    }

    @Override
    public boolean add(Charter charter) {
        int added = handle.createUpdate("""
                        INSERT INTO charter (id, pairing, version, purpose, cadence_days, means, reach, limits, addition)
                        VALUES (:id, :pairing, :version, :purpose, :days, :means, :reach, :limits, :addition)
                        ON CONFLICT DO NOTHING
                        """)
                .bind("id", charter.id())
                .bind("pairing", charter.pairing())
                .bind("version", charter.version())
                .bind("purpose", sealed(charter, "purpose", charter.terms().purpose()))
                .bind("days", charter.terms().cadenceDays())
                .bind("means", charter.terms().means().stream().map(Means::name).collect(Collectors.joining(" ")))
                .bind("reach", sealed(charter, "reach", charter.terms().reach()))
                .bind("limits", sealed(charter, "limits", charter.terms().limits()))
                .bind("addition", sealed(charter, "addition", charter.terms().addition()))
                .execute();
        return added == 1
                && charter.signatures().stream()
                        .allMatch(signature -> sign(charter.pairing(), charter.version(), signature));
    }

    @Override
    public boolean sign(PairingId pairing, int version, Fact signature) {
        int signed = handle.createUpdate("""
                        INSERT INTO charter_signature (pairing, version, signed_by, signed_at)
                        SELECT pairing, version, :by, :at FROM charter
                        WHERE pairing = :pairing AND version = :version
                        AND version = (SELECT MAX(version) FROM charter WHERE pairing = :pairing)
                        ON CONFLICT DO NOTHING
                        """)
                .bind("pairing", pairing)
                .bind("version", version)
                .bind("by", signature.by())
                .bind("at", signature.at())
                .execute();
        return signed == 1
                || current(pairing)
                        .filter(newest -> newest.version() == version && newest.isSignedBy(signature.by()))
                        .isPresent();
    }

    private String sealed(Charter charter, String column, String text) {
        return new ContentSeal(handle)
                .seal(Whose.pair(charter.pairing()), place(column, charter.id().value()), text);
    }

    private String opened(Row row, String column) throws SQLException {
        Whose pair = Whose.pair(new PairingId(row.text("pairing")));
        return new ContentSeal(handle).open(pair, place(column, row.text("id")), row.text(column));
    }

    private static String place(String column, String id) {
        return "charter." + column + "/" + id;
    }

    private Charter read(Row row, Map<Integer, List<Fact>> signatures) throws SQLException {
        int version = row.number("version");
        return new Charter(
                new CharterId(row.text("id")),
                new PairingId(row.text("pairing")),
                version,
                new Terms(
                        opened(row, "purpose"),
                        row.number("cadence_days"),
                        new TreeSet<>(Arrays.stream(row.text("means").split(" "))
                                .map(Means::valueOf)
                                .toList()),
                        opened(row, "reach"),
                        opened(row, "limits"),
                        opened(row, "addition")),
                signatures.getOrDefault(version, List.of()));
    }
}
