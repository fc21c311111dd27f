package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.evaluation.Statement;
import ca.learningpartners.mentorship.outcome.Checkpoint;
import ca.learningpartners.mentorship.outcome.ComparisonPerson;
import ca.learningpartners.mentorship.outcome.Finding;
import ca.learningpartners.mentorship.outcome.HowKnown;
import ca.learningpartners.mentorship.outcome.NotedOutcome;
import ca.learningpartners.mentorship.outcome.Outcome;
import ca.learningpartners.mentorship.outcome.Outcomes;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** The tables {@code outcome}, whose key decides which of two versions came first, and {@code outcome_comparison}. */
record JdbiOutcomes(Handle handle) implements Outcomes {

    @Override
    public boolean add(NotedOutcome noted) {
        Finding finding = noted.finding();
        return handle.createUpdate("""
                        INSERT INTO outcome (program, person, months, version, outcome, how, as_of, left_on, noted_by, noted_at)
                        VALUES (:program, :person, :months, :version, :outcome, :how, :asOf, :leftOn, :by, :at)
                        ON CONFLICT DO NOTHING
                        """)
                        .bind("program", noted.program())
                        .bind("person", noted.person())
                        .bind("months", noted.checkpoint().months())
                        .bind("version", noted.version())
                        .bind("outcome", finding.outcome().name())
                        .bind("how", finding.how().name())
                        .bind("asOf", finding.asOf())
                        .bind("leftOn", finding.leftOn())
                        .bind("by", noted.noted().by())
                        .bind("at", noted.noted().at())
                        .execute()
                == 1;
    }

    @Override
    public List<NotedOutcome> of(ProgramId program, ParticipantId person) {
        return handle.createQuery("""
                        SELECT * FROM outcome WHERE program = :program AND person = :person ORDER BY months, version
                        """)
                .bind("program", program)
                .bind("person", person)
                .map(Row.mapper(JdbiOutcomes::noted))
                .list();
    }

    @Override
    public List<NotedOutcome> current(ProgramId program, Instant before) {
        return handle
                .createQuery(FactStatements.text(Statement.OUTCOMES).orElseThrow())
                .bind("program", program)
                .bind("end", before)
                .map(Row.mapper(JdbiOutcomes::noted))
                .stream()
                .sorted(NotedOutcome.ORDER)
                .toList();
    }

    @Override
    public void keep(ComparisonPerson person) {
        of(handle.createUpdate("""
                        INSERT INTO outcome_comparison (program, code, months, district, branch, position_start, outcome,
                          left_on, noted_by, noted_at)
                        VALUES (:program, :code, :months, :district, :branch, :start, :outcome, :leftOn, :by, :at)
                        ON CONFLICT (program, code, months) DO UPDATE SET district = excluded.district,
                          branch = excluded.branch, position_start = excluded.position_start,
                          outcome = excluded.outcome, left_on = excluded.left_on,
                          noted_by = excluded.noted_by, noted_at = excluded.noted_at
                        """), person).execute();
    }

    private static <S extends SqlStatement<S>> S of(S statement, ComparisonPerson person) {
        return statement
                .bind("program", person.program())
                .bind("code", person.code())
                .bind("months", person.checkpoint().months())
                .bind("district", person.district())
                .bind("branch", person.branch())
                .bind("start", person.positionStart())
                .bind("outcome", person.outcome().name())
                .bind("leftOn", person.leftOn())
                .bind("by", person.noted().by())
                .bind("at", person.noted().at());
    }

    @Override
    public List<ComparisonPerson> comparison(ProgramId program) {
        return handle.createQuery(FactStatements.text(Statement.OUTSIDE).orElseThrow())
                .bind("program", program)
                .map(Row.mapper(JdbiOutcomes::person))
                .list();
    }

    private static NotedOutcome noted(Row row) throws SQLException {
        return new NotedOutcome(
                row.program(),
                row.person("person"),
                checkpoint(row),
                row.number("version"),
                new Finding(
                        row.one(Outcome.class, "outcome"),
                        row.one(HowKnown.class, "how"),
                        row.day("as_of"),
                        leftOn(row)),
                row.fact("noted"));
    }

    private static ComparisonPerson person(Row row) throws SQLException {
        return new ComparisonPerson(
                row.program(),
                row.text("code"),
                new DistrictNumber(row.number("district")),
                row.text("branch"),
                row.day("position_start"),
                checkpoint(row),
                row.one(Outcome.class, "outcome"),
                leftOn(row),
                row.fact("noted"));
    }

    private static Checkpoint checkpoint(Row row) throws SQLException {
        return Checkpoint.after(row.number("months")).orElseThrow();
    }

    private static @Nullable LocalDate leftOn(Row row) throws SQLException {
        String day = row.maybeText("left_on");
        return day == null ? null : LocalDate.parse(day);
    }
}
