package ca.learningpartners.tool.program;

import ca.learningpartners.mentorship.evaluation.PeopleBy;
import ca.learningpartners.mentorship.jdbi.Database;
import ca.learningpartners.mentorship.objective.Objective;
import ca.learningpartners.mentorship.objective.ObjectiveCode;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.Program;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Who has goals for which objective, without a word of what they say, to be counted and masked. */
final class GoalFiguresReadModel {

    private final Database database;

    GoalFiguresReadModel(Database database) {
        this.database = database;
    }

    PeopleBy<ObjectiveCode> of(Program program) {
        Map<ParticipantId, Set<ObjectiveCode>> served = new HashMap<>();
        database.reading()
                .useHandle(handle -> handle.createQuery("""
                        SELECT g.owner, o.objective FROM goal g
                        JOIN pairing p ON p.id = g.pairing
                        LEFT JOIN goal_objective o ON o.goal = g.id
                        WHERE p.program = :program
                        """)
                        .bind("program", program.id().value())
                        .map((row, context) -> {
                            Set<ObjectiveCode> codes = served.computeIfAbsent(
                                    new ParticipantId(row.getString("owner")), any -> new HashSet<>());
                            String code = row.getString("objective");
                            return code != null && codes.add(new ObjectiveCode(code));
                        })
                        .list());
        return PeopleBy.of(
                program.template().objectives().stream().map(Objective::code).toList(), served);
    }
}
