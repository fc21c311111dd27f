package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.program.PolicyKey;
import ca.learningpartners.mentorship.program.PolicyMode;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.steering.RuleChange;
import ca.learningpartners.mentorship.steering.RuleChanges;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** The table {@code rule_change}. Districts are compared as numbers, with 0 for the province, since nulls never are the same. */
record JdbiRuleChanges(Handle handle) implements RuleChanges {

    private static final Comparator<RuleChange> ORDER = Comparator.comparing(RuleChange::program)
            .thenComparing(RuleChange::key)
            .thenComparing(RuleChange::number);

    @Override
    public boolean add(RuleChange change) {
        PolicyMode mode = change.mode();
        return handle.createUpdate("""
                                INSERT INTO rule_change
                                    (program, rule, number, district, how, value, mode, reason, made_by, made_at)
                                VALUES (:program, :rule, :number, :district, :how, :value, :mode, :reason, :by, :at)
                                ON CONFLICT DO NOTHING
                                """)
                        .bind("program", change.program())
                        .bind("rule", change.key())
                        .bind("number", change.number())
                        .bind("district", change.district())
                        .bind("how", change.how())
                        .bind("value", change.value())
                        .bind("mode", mode == null ? null : mode.name())
                        .bind("reason", change.reason())
                        .bind("by", change.made().by())
                        .bind("at", change.made().at())
                        .execute()
                == 1;
    }

    @Override
    public List<RuleChange> newest(ProgramId program) {
        return newestWhere("WHERE p.id = :id", Map.of("id", program));
    }

    /** The same for the programs {@code p} for which a condition holds. */
    List<RuleChange> newestWhere(String condition, Map<String, ?> values) {
        return handle.createQuery("""
                        SELECT c.* FROM rule_change c JOIN (
                            SELECT r.program, r.rule, MAX(r.number) AS number
                            FROM program p JOIN rule_change r ON r.program = p.id
                        """ + condition + """

                            GROUP BY r.program, r.rule, COALESCE(r.district, 0)
                        ) newest ON newest.program = c.program AND newest.rule = c.rule AND newest.number = c.number
                        """).bindMap(values).map(Row.mapper(JdbiRuleChanges::read)).stream()
                .sorted(ORDER)
                .toList();
    }

    @Override
    public List<RuleChange> history(ProgramId program, PolicyKey key, int skip, int most) {
        return handle.createQuery("""
                        SELECT * FROM rule_change WHERE program = :program AND rule = :rule
                        ORDER BY number DESC LIMIT :most OFFSET :skip
                        """)
                .bind("program", program)
                .bind("rule", key)
                .bind("most", most)
                .bind("skip", skip)
                .map(Row.mapper(JdbiRuleChanges::read))
                .list();
    }

    @Override
    public int count(ProgramId program, PolicyKey key) {
        return handle.createQuery("SELECT COUNT(*) FROM rule_change WHERE program = :program AND rule = :rule")
                .bind("program", program)
                .bind("rule", key)
                .mapTo(int.class)
                .one();
    }

    private static RuleChange read(Row row) throws SQLException {
        String mode = row.maybeText("mode");
        return new RuleChange(
                row.program(),
                row.one(PolicyKey.class, "rule"),
                row.number("number"),
                row.maybeDistrict("district"),
                row.one(RuleChange.How.class, "how"),
                row.maybeNumber("value"),
                mode == null ? null : PolicyMode.valueOf(mode),
                row.text("reason"),
                row.fact("made"));
    }
}
