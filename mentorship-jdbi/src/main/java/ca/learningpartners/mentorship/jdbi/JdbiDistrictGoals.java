package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.goal.DistrictGoal;
import ca.learningpartners.mentorship.goal.DistrictGoals;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.text.LocalText;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** The table {@code district_goal}. */
record JdbiDistrictGoals(Handle handle) implements DistrictGoals {

    @Override
    public List<DistrictGoal> of(ProgramId program, DistrictNumber district) {
        return handle.createQuery(
                        "SELECT * FROM district_goal WHERE program = :program AND district = :district ORDER BY number")
                .bind("program", program)
                .bind("district", district)
                .map(Row.mapper(row -> new DistrictGoal(
                        row.program(),
                        new DistrictNumber(row.number("district")),
                        row.number("number"),
                        new LocalText(row.text("title_en"), row.text("title_fr")))))
                .list();
    }

    @Override
    public void save(DistrictGoal goal) {
        handle.createUpdate("""
                        INSERT INTO district_goal (program, district, number, title_en, title_fr)
                        VALUES (:program, :district, :number, :en, :fr)
                        ON CONFLICT (program, district, number)
                        DO UPDATE SET title_en = excluded.title_en, title_fr = excluded.title_fr
                        """)
                .bind("program", goal.program())
                .bind("district", goal.district())
                .bind("number", goal.number())
                .bind("en", goal.title().en())
                .bind("fr", goal.title().fr())
                .execute();
    }

    @Override
    public boolean remove(ProgramId program, DistrictNumber district, int number) {
        return handle.createUpdate("""
                                DELETE FROM district_goal
                                WHERE program = :program AND district = :district AND number = :number
                                """)
                        .bind("program", program)
                        .bind("district", district)
                        .bind("number", number)
                        .execute()
                == 1;
    }
}
