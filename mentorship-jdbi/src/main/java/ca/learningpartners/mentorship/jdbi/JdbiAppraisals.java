package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.quality.Appraisal;
import ca.learningpartners.mentorship.quality.AppraisalId;
import ca.learningpartners.mentorship.quality.Appraisals;
import ca.learningpartners.mentorship.quality.Evidence;
import ca.learningpartners.mentorship.quality.EvidenceKind;
import ca.learningpartners.mentorship.quality.Level;
import ca.learningpartners.mentorship.quality.Placed;
import ca.learningpartners.mentorship.quality.Undertaking;
import ca.learningpartners.mentorship.quality.UndertakingId;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/**
 * The tables {@code appraisal}, {@code appraisal_place}, {@code appraisal_evidence} and {@code undertaking}. Unique indexes
 * decide that each side has one a year and one that is open; the edition decides who wrote first.
 */
final class JdbiAppraisals implements Appraisals {

    private final Handle handle;

    JdbiAppraisals(Handle handle) {
        this.handle = handle;
    }

    @Override
    public Optional<Appraisal> find(AppraisalId id) {
        return read(handle.createQuery("SELECT * FROM appraisal WHERE id = :id").bind("id", id.value())).stream()
                .findFirst();
    }

    @Override
    public List<Appraisal> in(ProgramId program) {
        return read(handle.createQuery("""
                        SELECT * FROM appraisal WHERE program = :program ORDER BY year DESC, COALESCE(district, 0)
                        """).bind("program", program));
    }

    private List<Appraisal> read(Query query) {
        return query.map(Row.mapper(this::appraisal)).list();
    }

    private Appraisal appraisal(Row row) throws SQLException {
        AppraisalId id = new AppraisalId(row.text("id"));
        return new Appraisal(
                id,
                row.program(),
                row.maybeDistrict("district"),
                row.number("year"),
                row.number("standards"),
                places(id),
                row.fact("begun"),
                row.maybeFact("signed"));
    }

    private SortedMap<String, Placed> places(AppraisalId id) {
        Map<String, List<Evidence>> evidence = evidence(id);
        SortedMap<String, Placed> places = new TreeMap<>();
        handle.createQuery("SELECT * FROM appraisal_place WHERE appraisal = :id")
                .bind("id", id.value())
                .map(Row.mapper(row -> Map.entry(
                        row.text("standard"),
                        new Placed(
                                Level.valueOf(row.text("level")),
                                row.text("why"),
                                evidence.getOrDefault(row.text("standard"), List.of()),
                                row.number("edition")))))
                .forEach(place -> places.put(place.getKey(), place.getValue()));
        return places;
    }

    private Map<String, List<Evidence>> evidence(AppraisalId id) {
        return handle
                .createQuery("SELECT * FROM appraisal_evidence WHERE appraisal = :id ORDER BY standard, number")
                .bind("id", id.value())
                .map(Row.mapper(row -> Map.entry(
                        row.text("standard"),
                        new Evidence(EvidenceKind.valueOf(row.text("kind")), row.text("ref"), row.text("label")))))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    @Override
    public boolean begin(Appraisal appraisal) {
        @Nullable DistrictNumber district = appraisal.district();
        boolean begun = handle.createUpdate("""
                        INSERT INTO appraisal (id, program, district, year, standards, begun_by, begun_at)
                        VALUES (:id, :program, :district, :year, :standards, :by, :at) ON CONFLICT DO NOTHING
                        """)
                        .bind("id", appraisal.id().value())
                        .bind("program", appraisal.program())
                        .bind("district", district == null ? null : Integer.valueOf(district.value()))
                        .bind("year", appraisal.year())
                        .bind("standards", appraisal.standards())
                        .bind("by", appraisal.begun().by())
                        .bind("at", appraisal.begun().at())
                        .execute()
                == 1;
        if (begun) {
            appraisal.placed().forEach((standard, place) -> place(appraisal.id(), standard, place, appraisal.begun()));
        }
        return begun;
    }

    @Override
    public boolean place(AppraisalId id, String standard, Placed place, Fact written) {
        String sql = place.edition() == 1 ? """
                INSERT INTO appraisal_place (id, appraisal, standard, level, why, edition, written_by, written_at)
                SELECT :place, a.id, :standard, :level, :why, 1, :by, :at FROM appraisal a
                WHERE a.id = :id AND a.signed_at IS NULL ON CONFLICT DO NOTHING
                """ : """
                UPDATE appraisal_place SET level = :level, why = :why, edition = :edition, written_by = :by,
                    written_at = :at
                WHERE id = :place AND edition = :edition - 1
                    AND EXISTS (SELECT 1 FROM appraisal a WHERE a.id = :id AND a.signed_at IS NULL)
                """;
        boolean kept = handle.createUpdate(sql)
                        .bind("place", id + " " + standard)
                        .bind("id", id.value())
                        .bind("standard", standard)
                        .bind("level", place.level().name())
                        .bind("why", place.why())
                        .bind("edition", place.edition())
                        .bind("by", written.by())
                        .bind("at", written.at())
                        .execute()
                == 1;
        if (kept) {
            show(id, standard, place.evidence());
        }
        return kept;
    }

    private void show(AppraisalId id, String standard, List<Evidence> evidence) {
        handle.createUpdate("DELETE FROM appraisal_evidence WHERE appraisal = :id AND standard = :standard")
                .bind("id", id.value())
                .bind("standard", standard)
                .execute();
        for (int number = 0; number < evidence.size(); number++) {
            Evidence each = evidence.get(number);
            handle.createUpdate("""
                            INSERT INTO appraisal_evidence (id, appraisal, standard, number, kind, ref, label)
                            VALUES (:evidence, :id, :standard, :number, :kind, :ref, :label)
                            """)
                    .bind("evidence", id + " " + standard + " " + number)
                    .bind("id", id.value())
                    .bind("standard", standard)
                    .bind("number", number)
                    .bind("kind", each.kind().name())
                    .bind("ref", each.ref())
                    .bind("label", each.label())
                    .execute();
        }
    }

    @Override
    public boolean sign(AppraisalId id, Fact signed) {
        return settle(
                "UPDATE appraisal SET signed_by = :by, signed_at = :at WHERE id = :id AND signed_at IS NULL",
                id.value(),
                signed);
    }

    @Override
    public List<Undertaking> undertakings(AppraisalId id) {
        return handle.createQuery("SELECT * FROM undertaking WHERE appraisal = :id ORDER BY due, id")
                .bind("id", id.value())
                .map(Row.mapper(JdbiAppraisals::undertaking))
                .list();
    }

    @Override
    public Optional<Undertaking> undertaking(UndertakingId id) {
        return handle.createQuery("SELECT * FROM undertaking WHERE id = :id")
                .bind("id", id.value())
                .map(Row.mapper(JdbiAppraisals::undertaking))
                .findOne();
    }

    @Override
    public boolean add(Undertaking undertaking) {
        return handle.createUpdate("""
                        INSERT INTO undertaking (id, appraisal, standard, what, owner, due, noted_by, noted_at)
                        VALUES (:id, :appraisal, :standard, :what, :owner, :due, :by, :at) ON CONFLICT DO NOTHING
                        """)
                        .bind("id", undertaking.id().value())
                        .bind("appraisal", undertaking.appraisal().value())
                        .bind("standard", undertaking.standard())
                        .bind("what", undertaking.what())
                        .bind("owner", undertaking.owner())
                        .bind("due", undertaking.due())
                        .bind("by", undertaking.noted().by())
                        .bind("at", undertaking.noted().at())
                        .execute()
                == 1;
    }

    @Override
    public boolean finish(UndertakingId id, Fact done) {
        return settle(
                "UPDATE undertaking SET done_by = :by, done_at = :at WHERE id = :id AND done_at IS NULL",
                id.value(),
                done);
    }

    private boolean settle(String sql, String id, Fact fact) {
        return handle.createUpdate(sql)
                        .bind("id", id)
                        .bind("by", fact.by())
                        .bind("at", fact.at())
                        .execute()
                == 1;
    }

    private static Undertaking undertaking(Row row) throws SQLException {
        return new Undertaking(
                new UndertakingId(row.text("id")),
                new AppraisalId(row.text("appraisal")),
                row.text("standard"),
                row.text("what"),
                row.person("owner"),
                row.day("due"),
                row.fact("noted"),
                row.maybeFact("done"));
    }
}
