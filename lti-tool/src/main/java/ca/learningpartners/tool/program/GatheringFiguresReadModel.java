package ca.learningpartners.tool.program;

import ca.learningpartners.mentorship.jdbi.Database;
import ca.learningpartners.mentorship.program.ProgramId;
import java.util.HashMap;
import java.util.Map;

/** How many gatherings of a program serve which objective and principle. They are no persons, so nothing is masked. */
final class GatheringFiguresReadModel {

    private final Database database;

    GatheringFiguresReadModel(Database database) {
        this.database = database;
    }

    int all(ProgramId program) {
        return database.reading()
                .withHandle(handle -> handle.createQuery(
                                "SELECT count(*) FROM gathering WHERE program = :program AND cancelled IS NULL")
                        .bind("program", program.value())
                        .mapTo(int.class)
                        .one());
    }

    /** By objective. */
    Map<String, Integer> objectives(ProgramId program) {
        return by("objective", program);
    }

    /** By principle. */
    Map<String, Integer> principles(ProgramId program) {
        return by("principle", program);
    }

    private Map<String, Integer> by(String what, ProgramId program) {
        Map<String, Integer> figures = new HashMap<>();
        database.reading()
                .useHandle(handle -> handle.createQuery("""
                        SELECT s.<what> AS served, count(*) AS gatherings FROM gathering_<what> s
                        JOIN gathering g ON g.id = s.gathering
                        WHERE g.program = :program AND g.cancelled IS NULL GROUP BY s.<what>
                        """)
                        .define("what", what)
                        .bind("program", program.value())
                        .map((row, context) -> figures.put(row.getString("served"), row.getInt("gatherings")))
                        .list());
        return figures;
    }
}
