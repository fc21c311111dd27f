package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.program.Stage;
import ca.learningpartners.mentorship.steering.ProgramChange;
import ca.learningpartners.mentorship.steering.ProgramChanges;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** The table {@code program_change}. */
record JdbiProgramChanges(Handle handle) implements ProgramChanges {

    @Override
    public boolean add(ProgramChange change) {
        Stage stage = change.stage();
        return handle.createUpdate("""
                                INSERT INTO program_change
                                    (program, number, what, stage, district, reason, made_by, made_at)
                                VALUES (:program, :number, :what, :stage, :district, :reason, :by, :at)
                                ON CONFLICT DO NOTHING
                                """)
                        .bind("program", change.program())
                        .bind("number", change.number())
                        .bind("what", change.what())
                        .bind("stage", stage == null ? null : stage.name())
                        .bind("district", change.district())
                        .bind("reason", change.reason())
                        .bind("by", change.made().by())
                        .bind("at", change.made().at())
                        .execute()
                == 1;
    }

    @Override
    public List<ProgramChange> history(ProgramId program, int skip, int most) {
        return handle.createQuery("""
                        SELECT * FROM program_change WHERE program = :program
                        ORDER BY number DESC LIMIT :most OFFSET :skip
                        """)
                .bind("program", program)
                .bind("most", most)
                .bind("skip", skip)
                .map(Row.mapper(JdbiProgramChanges::read))
                .list();
    }

    @Override
    public int count(ProgramId program) {
        return handle.createQuery("SELECT COUNT(*) FROM program_change WHERE program = :program")
                .bind("program", program)
                .mapTo(int.class)
                .one();
    }

    private static ProgramChange read(Row row) throws SQLException {
        String stage = row.maybeText("stage");
        return new ProgramChange(
                row.program(),
                row.number("number"),
                row.one(ProgramChange.What.class, "what"),
                stage == null ? null : Stage.valueOf(stage),
                row.maybeDistrict("district"),
                row.text("reason"),
                row.fact("made"));
    }
}
