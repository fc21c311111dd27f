package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.matching.Certificate;
import ca.learningpartners.mentorship.matching.Floor;
import ca.learningpartners.mentorship.matching.MatchInputs;
import ca.learningpartners.mentorship.matching.MatchRun;
import ca.learningpartners.mentorship.matching.MatchRunId;
import ca.learningpartners.mentorship.matching.MatchRunSummary;
import ca.learningpartners.mentorship.matching.MatchRuns;
import ca.learningpartners.mentorship.matching.MatchingPolicy;
import ca.learningpartners.mentorship.matching.Proposal;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.program.ProgramId;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The table {@code match_run}, with the proposal in the tables below it. */
record JdbiMatchRuns(Handle handle) implements MatchRuns {

    @Override
    public Optional<MatchRun> find(MatchRunId id) {
        return handle.createQuery("SELECT * FROM match_run WHERE id = :id")
                .bind("id", id)
                .map(Row.mapper(this::read))
                .findOne();
    }

    @Override
    public Optional<MatchRun> latest(ProgramId program) {
        return handle.createQuery(
                        "SELECT * FROM match_run WHERE program = :program ORDER BY run_at DESC, seq DESC LIMIT 1")
                .bind("program", program)
                .map(Row.mapper(this::read))
                .findOne();
    }

    @Override
    public List<MatchRunSummary> history(ProgramId program, int from, int limit) {
        return handle.createQuery("""
                        SELECT r.*,
                            (SELECT COUNT(*) FROM match_pair p WHERE p.run = r.id) AS matched,
                            (SELECT COALESCE(SUM(score), 0) FROM match_pair p WHERE p.run = r.id) AS total,
                            (SELECT COALESCE(MIN(score), 0) FROM match_pair p WHERE p.run = r.id) AS worst,
                            (SELECT COUNT(*) FROM match_unmatched u WHERE u.run = r.id) AS unmatched
                        FROM match_run r WHERE program = :program
                        ORDER BY run_at DESC, seq DESC LIMIT :limit OFFSET :from
                        """)
                .bind("program", program)
                .bind("from", from)
                .bind("limit", limit)
                .map(Row.mapper(JdbiMatchRuns::summary))
                .list();
    }

    private static MatchRunSummary summary(Row row) throws SQLException {
        return new MatchRunSummary(
                new MatchRunId(row.text("id")),
                row.fact("run"),
                basedOn(row),
                MatchingPolicy.read(row.text("policy")),
                row.number("matched"),
                row.number("unmatched"),
                row.big("total"),
                row.number("worst"),
                row.maybeFact("approved"));
    }

    private static @Nullable MatchRunId basedOn(Row row) throws SQLException {
        String id = row.maybeText("based_on");
        return id == null ? null : new MatchRunId(id);
    }

    @Override
    public Optional<MatchInputs> inputs(MatchRunId id) {
        return new InputTable(handle, id).read();
    }

    @Override
    public void add(MatchRun run, MatchInputs inputs) {
        Proposal proposal = run.proposal();
        Fact approval = run.approval();
        Floor floor = proposal.floor();
        handle.createUpdate("""
                        INSERT INTO match_run
                            (id, program, run_by, run_at, based_on, policy, approved_by, approved_at,
                             bonus, gap, floor_at, floor_price, floor_bonus, floor_gap)
                        VALUES (:id, :program, :runBy, :runAt, :basedOn, :policy, :approvedBy, :approvedAt,
                             :bonus, :gap, :floorAt, :floorPrice, :floorBonus, :floorGap)
                        """)
                .bind("id", run.id())
                .bind("program", run.program())
                .bind("runBy", run.run().by())
                .bind("runAt", run.run().at())
                .bind("basedOn", run.basedOn() == null ? null : run.basedOn().value())
                .bind("policy", run.policy().written())
                .bind("approvedBy", approval == null ? null : approval.by())
                .bind("approvedAt", approval == null ? null : approval.at())
                .bind("bonus", proposal.certificate().bonus())
                .bind("gap", proposal.certificate().gap())
                .bind("floorAt", floor == null ? null : (Integer) floor.at())
                .bind("floorPrice", floor == null ? null : (Long) floor.price())
                .bind(
                        "floorBonus",
                        floor == null ? null : (Long) floor.certificate().bonus())
                .bind(
                        "floorGap",
                        floor == null ? null : (Long) floor.certificate().gap())
                .execute();
        new ProposalTables(handle, run.id()).add(proposal);
        new ConstraintTable(handle, run.id()).add(run.constraints());
        new InputTable(handle, run.id()).add(inputs);
    }

    @Override
    public boolean approve(MatchRunId run, Fact approval) {
        return handle.createUpdate("""
                                UPDATE match_run SET approved_by = :by, approved_at = :at
                                WHERE id = :id AND approved_at IS NULL
                                """)
                        .bind("id", run)
                        .bind("by", approval.by())
                        .bind("at", approval.at())
                        .execute()
                == 1;
    }

    private MatchRun read(Row row) throws SQLException {
        MatchRunId id = new MatchRunId(row.text("id"));
        ProposalTables tables = new ProposalTables(handle, id);
        return new MatchRun(
                id,
                row.program(),
                row.fact("run"),
                basedOn(row),
                MatchingPolicy.read(row.text("policy")),
                new ConstraintTable(handle, id).read(),
                new Proposal(
                        tables.pairs(),
                        tables.unmatched(),
                        tables.blocking(),
                        certificate(row, tables),
                        floor(row, tables)),
                row.maybeFact("approved"));
    }

    private static Certificate certificate(Row row, ProposalTables tables) throws SQLException {
        return tables.certificate(ProposalTables.Proof.ALL, row.big("bonus"), row.big("gap"));
    }

    private static @Nullable Floor floor(Row row, ProposalTables tables) throws SQLException {
        Integer at = row.maybeNumber("floor_at");
        return at == null
                ? null
                : new Floor(
                        at,
                        row.big("floor_price"),
                        tables.certificate(ProposalTables.Proof.FLOOR, row.big("floor_bonus"), row.big("floor_gap")));
    }
}
