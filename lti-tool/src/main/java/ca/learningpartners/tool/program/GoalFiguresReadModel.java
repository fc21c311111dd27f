package ca.learningpartners.tool.program;

import ca.learningpartners.mentorship.evaluation.PeopleBy;
import ca.learningpartners.mentorship.jdbi.Database;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.Program;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who has goals for which objective and principle, without a word of what they say, to be counted and masked. Every page
 * that shows such figures takes them from here, so that two pages do not give away together what each keeps.
 */
final class GoalFiguresReadModel {

    private static final String SERVED = """
            SELECT g.owner, o.objective AS served, 0 AS principle FROM goal g
            JOIN pairing p ON p.id = g.pairing LEFT JOIN goal_objective o ON o.goal = g.id
            WHERE p.program = :program
            UNION ALL
            SELECT g.owner, r.principle AS served, 1 AS principle FROM goal g
            JOIN pairing p ON p.id = g.pairing JOIN goal_principle r ON r.goal = g.id
            WHERE p.program = :program
            """;

    private final Database database;

    GoalFiguresReadModel(Database database) {
        this.database = database;
    }

    PeopleBy<Served> of(Program program) {
        Map<ParticipantId, Set<Served>> served = new HashMap<>();
        database.reading()
                .useHandle(handle -> handle.createQuery(SERVED)
                        .bind("program", program.id().value())
                        .map((row, context) -> {
                            Set<Served> theirs = served.computeIfAbsent(
                                    new ParticipantId(row.getString("owner")), any -> new HashSet<>());
                            String key = row.getString("served");
                            return key != null && theirs.add(new Served(row.getInt("principle") == 1, key));
                        })
                        .list());
        return PeopleBy.of(all(program), served);
    }

    private static List<Served> all(Program program) {
        return Stream.concat(
                        program.template().objectives().stream().map(objective -> Served.by(objective.code())),
                        program.principles().stream().map(principle -> Served.by(principle.key())))
                .toList();
    }
}
