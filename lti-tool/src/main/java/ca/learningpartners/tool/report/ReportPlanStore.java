package ca.learningpartners.tool.report;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.jdbi.Database;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.tool.runtime.Messages;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The reports that are made by themselves, and who is told. */
final class ReportPlanStore {

    private final Database database;

    ReportPlanStore(Database database) {
        this.database = database;
    }

    /** Keeps one. Returns false, and keeps nothing, if there is one of that id. */
    boolean add(ReportPlan plan) {
        return database.inTransaction(handle -> handle.createUpdate("""
                        INSERT INTO report_plan (id, program, report, district, whole, lang, format, rhythm, made_by, made_at)
                        VALUES (:id, :program, :report, :district, :whole, :lang, :format, :rhythm, :by, :at)
                        ON CONFLICT (id) DO NOTHING
                        """)
                        .bind("id", plan.id().value())
                        .bind("program", plan.program())
                        .bind("report", plan.kind().name())
                        .bind(
                                "district",
                                plan.district().map(DistrictNumber::value).orElse(null))
                        .bind("whole", plan.whole() ? 1 : 0)
                        .bind("lang", plan.lang().getLanguage())
                        .bind("format", plan.format())
                        .bind("rhythm", plan.rhythm().word())
                        .bind("by", plan.made().by())
                        .bind("at", plan.made().at())
                        .execute()
                == 1);
    }

    /** Ends it. Returns false if it has ended. */
    boolean end(PlanId plan, Fact ended) {
        return database.inTransaction(handle -> handle.createUpdate(
                                "UPDATE report_plan SET ended_by = :by, ended_at = :at WHERE id = :id AND ended_at IS NULL")
                        .bind("id", plan.value())
                        .bind("by", ended.by())
                        .bind("at", ended.at())
                        .execute()
                == 1);
    }

    /** One, ended or not. */
    Optional<ReportPlan> find(PlanId plan) {
        return database.read(handle -> handle.createQuery("SELECT * FROM report_plan WHERE id = :id")
                .bind("id", plan.value())
                .map((row, context) -> plan(row))
                .findOne());
    }

    /** Those of a program that have not ended, in the order they were made. */
    List<ReportPlan> open(ProgramId program) {
        return database.read(handle -> handle.createQuery("""
                        SELECT * FROM report_plan WHERE program = :program AND ended_at IS NULL ORDER BY made_at, id
                        """)
                .bind("program", program)
                .map((row, context) -> plan(row))
                .list());
    }

    /** Whoever wants to be told. */
    List<ParticipantId> readers(PlanId plan) {
        return database.read(handle -> handle.createQuery(
                        "SELECT participant FROM report_reader WHERE plan = :plan ORDER BY participant")
                .bind("plan", plan.value())
                .mapTo(ParticipantId.class)
                .list());
    }

    void tell(PlanId plan, ParticipantId person, Instant now) {
        database.inTransaction(handle -> handle.createUpdate("""
                        INSERT INTO report_reader (plan, participant, since) VALUES (:plan, :person, :now)
                        ON CONFLICT (plan, participant) DO NOTHING
                        """)
                .bind("plan", plan.value())
                .bind("person", person)
                .bind("now", now)
                .execute());
    }

    void tellNoMore(PlanId plan, ParticipantId person) {
        database.inTransaction(
                handle -> handle.createUpdate("DELETE FROM report_reader WHERE plan = :plan AND participant = :person")
                        .bind("plan", plan.value())
                        .bind("person", person)
                        .execute());
    }

    private static ReportPlan plan(ResultSet row) throws SQLException {
        int district = row.getInt("district");
        return new ReportPlan(
                new PlanId(row.getString("id")),
                new ProgramId(row.getString("program")),
                ReportKind.named(row.getString("report")).orElseThrow(),
                district == 0 ? Optional.empty() : Optional.of(new DistrictNumber(district)),
                row.getInt("whole") == 1,
                Messages.locale(row.getString("lang")),
                row.getString("format"),
                Rhythm.named(row.getString("rhythm")).orElseThrow(),
                new Fact(new ParticipantId(row.getString("made_by")), Instant.ofEpochMilli(row.getLong("made_at"))));
    }
}
