package ca.learningpartners.tool.program;

import ca.learningpartners.mentorship.evaluation.ObjectiveFigures;
import ca.learningpartners.mentorship.jdbi.Database;
import ca.learningpartners.mentorship.objective.Objective;
import ca.learningpartners.mentorship.objective.ObjectiveCode;
import ca.learningpartners.mentorship.program.Framework;
import ca.learningpartners.mentorship.program.Principle;
import ca.learningpartners.mentorship.program.PrincipleKey;
import ca.learningpartners.mentorship.program.Program;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * Who has goals for which objective and principle, without a word of what they say, to be counted and masked. Every page
 * that shows such figures takes them from here, so that two pages do not give away together what each keeps.
 */
final class GoalFiguresReadModel {

    private final Database database;

    GoalFiguresReadModel(Database database) {
        this.database = database;
    }

    ObjectiveFigures of(Program program) {
        Map<String, ObjectiveFigures.Served> served = new HashMap<>();
        database.reading()
                .useHandle(handle -> handle.createQuery("""
                        SELECT g.owner, o.objective, r.principle FROM goal g
                        JOIN pairing p ON p.id = g.pairing
                        LEFT JOIN goal_objective o ON o.goal = g.id
                        LEFT JOIN goal_principle r ON r.goal = g.id
                        WHERE p.program = :program
                        """)
                        .bind("program", program.id().value())
                        .map((row, context) -> {
                            ObjectiveFigures.Served owner = served.computeIfAbsent(
                                    row.getString("owner"),
                                    any -> new ObjectiveFigures.Served(new HashSet<>(), new HashSet<>()));
                            String code = row.getString("objective");
                            String key = row.getString("principle");
                            boolean first = code != null && owner.objectives().add(new ObjectiveCode(code));
                            return key != null && owner.principles().add(new PrincipleKey(key)) || first;
                        })
                        .list());
        return ObjectiveFigures.of(
                program.template().objectives().stream().map(Objective::code).toList(), keys(program), served.values());
    }

    private static List<PrincipleKey> keys(Program program) {
        return program.template().framework().map(Framework::principles).orElse(List.of()).stream()
                .map(Principle::key)
                .toList();
    }
}
