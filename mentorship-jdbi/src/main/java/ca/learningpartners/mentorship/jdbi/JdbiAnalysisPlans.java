package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.outcome.AnalysisPlan;
import ca.learningpartners.mentorship.outcome.AnalysisPlans;
import ca.learningpartners.mentorship.outcome.Checkpoint;
import ca.learningpartners.mentorship.outcome.Design;
import ca.learningpartners.mentorship.outcome.Retained;
import ca.learningpartners.mentorship.program.ProgramId;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** The table {@code analysis_plan}, whose key decides which of two versions came first. */
record JdbiAnalysisPlans(Handle handle) implements AnalysisPlans {

    @Override
    public boolean add(AnalysisPlan plan) {
        return handle.createUpdate("""
                        INSERT INTO analysis_plan (program, version, stayed, months, design, what, unknowns, by_day, reason,
                          signed_by, signed_at)
                        VALUES (:program, :version, :stayed, :months, :design, :what, :unknowns, :day, :reason, :by, :at)
                        ON CONFLICT DO NOTHING
                        """)
                        .bind("program", plan.program())
                        .bind("version", plan.version())
                        .bind("stayed", plan.primary().name())
                        .bind("months", plan.checkpoint().months())
                        .bind("design", plan.design().name())
                        .bind("what", plan.what())
                        .bind("unknowns", plan.unknowns())
                        .bind("day", plan.by())
                        .bind("reason", plan.reason())
                        .bind("by", plan.signed().by())
                        .bind("at", plan.signed().at())
                        .execute()
                == 1;
    }

    @Override
    public List<AnalysisPlan> of(ProgramId program) {
        return handle.createQuery("SELECT * FROM analysis_plan WHERE program = :program ORDER BY version")
                .bind("program", program)
                .map(Row.mapper(JdbiAnalysisPlans::plan))
                .list();
    }

    private static AnalysisPlan plan(Row row) throws SQLException {
        return new AnalysisPlan(
                row.program(),
                row.number("version"),
                row.one(Retained.class, "stayed"),
                Checkpoint.after(row.number("months")).orElseThrow(),
                row.one(Design.class, "design"),
                row.text("what"),
                row.text("unknowns"),
                row.day("by_day"),
                row.text("reason"),
                row.fact("signed"));
    }
}
