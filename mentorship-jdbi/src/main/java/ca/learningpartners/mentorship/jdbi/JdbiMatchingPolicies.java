package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.matching.AdoptedPolicy;
import ca.learningpartners.mentorship.matching.MatchingPolicies;
import ca.learningpartners.mentorship.matching.MatchingPolicy;
import ca.learningpartners.mentorship.program.ProgramId;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The table {@code matching_policy}. */
record JdbiMatchingPolicies(Handle handle) implements MatchingPolicies {

    @Override
    public Optional<AdoptedPolicy> current(ProgramId program) {
        return handle.createQuery("SELECT * FROM matching_policy WHERE program = :program ORDER BY number DESC LIMIT 1")
                .bind("program", program)
                .map(Row.mapper(JdbiMatchingPolicies::read))
                .findOne();
    }

    @Override
    public List<AdoptedPolicy> all(ProgramId program) {
        return handle.createQuery("SELECT * FROM matching_policy WHERE program = :program ORDER BY number DESC")
                .bind("program", program)
                .map(Row.mapper(JdbiMatchingPolicies::read))
                .list();
    }

    @Override
    public boolean add(AdoptedPolicy version) {
        return handle.createUpdate("""
                                INSERT INTO matching_policy (program, number, policy, set_by, set_at)
                                VALUES (:program, :number, :policy, :setBy, :setAt)
                                ON CONFLICT DO NOTHING
                                """)
                        .bind("program", version.program())
                        .bind("number", version.number())
                        .bind("policy", version.policy().written())
                        .bind("setBy", version.set().by())
                        .bind("setAt", version.set().at())
                        .execute()
                == 1;
    }

    private static AdoptedPolicy read(Row row) throws SQLException {
        return new AdoptedPolicy(
                row.program(), row.number("number"), MatchingPolicy.read(row.text("policy")), row.fact("set"));
    }
}
