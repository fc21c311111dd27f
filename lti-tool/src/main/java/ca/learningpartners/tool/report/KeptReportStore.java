package ca.learningpartners.tool.report;

import ca.learningpartners.mentorship.evaluation.BulletinId;
import ca.learningpartners.mentorship.jdbi.Database;
import ca.learningpartners.mentorship.program.ProgramId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reports as they were made, byte for byte. */
final class KeptReportStore {

    private static final String WITHOUT_CONTENT =
            "SELECT r.id, r.plan, r.bulletin, r.as_of, r.name, r.type, r.kept_at FROM report_kept r ";

    private final Database database;

    KeptReportStore(Database database) {
        this.database = database;
    }

    /** Keeps one. Returns false, and keeps nothing, if the plan has one of that bulletin. */
    boolean keep(KeptReport report, byte[] content) {
        return database.inTransaction(handle -> handle.createUpdate("""
                        INSERT INTO report_kept (id, plan, bulletin, as_of, name, type, content, kept_at)
                        VALUES (:id, :plan, :bulletin, :asOf, :name, :type, :content, :at)
                        ON CONFLICT (plan, bulletin) DO NOTHING
                        """)
                        .bind("id", report.id())
                        .bind("plan", report.plan().value())
                        .bind("bulletin", report.bulletin().value())
                        .bind("asOf", report.asOf().toString())
                        .bind("name", report.name())
                        .bind("type", report.type())
                        .bind("content", content)
                        .bind("at", report.keptAt())
                        .execute()
                == 1);
    }

    boolean has(PlanId plan, BulletinId bulletin) {
        return database.read(handle ->
                handle.createQuery("SELECT count(*) FROM report_kept WHERE plan = :plan AND bulletin = :bulletin")
                                .bind("plan", plan.value())
                                .bind("bulletin", bulletin.value())
                                .mapTo(Integer.class)
                                .one()
                        > 0);
    }

    /** All of a program, the latest day first, of plans that have ended too. */
    List<KeptReport> of(ProgramId program) {
        return database.read(handle -> handle.createQuery(WITHOUT_CONTENT + """
                        JOIN report_plan p ON p.id = r.plan WHERE p.program = :program ORDER BY r.as_of DESC, r.name, r.id
                        """)
                .bind("program", program)
                .map((row, context) -> report(row))
                .list());
    }

    Optional<KeptReport> find(String id) {
        return database.read(handle -> handle.createQuery(WITHOUT_CONTENT + "WHERE r.id = :id")
                .bind("id", id)
                .map((row, context) -> report(row))
                .findOne());
    }

    byte[] content(String id) {
        return database.read(handle -> handle.createQuery("SELECT content FROM report_kept WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> row.getBytes("content"))
                .one());
    }

    /** Lets go of what was kept before then; returns how many that were. */
    int forget(Instant before) {
        return database.inTransaction(handle -> handle.createUpdate("DELETE FROM report_kept WHERE kept_at < :before")
                .bind("before", before)
                .execute());
    }

    private static KeptReport report(ResultSet row) throws SQLException {
        return new KeptReport(
                row.getString("id"),
                new PlanId(row.getString("plan")),
                new BulletinId(row.getString("bulletin")),
                LocalDate.parse(row.getString("as_of")),
                row.getString("name"),
                row.getString("type"),
                Instant.ofEpochMilli(row.getLong("kept_at")));
    }
}
