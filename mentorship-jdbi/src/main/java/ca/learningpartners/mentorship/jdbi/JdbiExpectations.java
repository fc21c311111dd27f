package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.steering.Expectations;
import ca.learningpartners.mentorship.steering.ExpectedMembers;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** The table {@code expected_members}. */
record JdbiExpectations(Handle handle) implements Expectations {

    @Override
    public boolean add(ExpectedMembers said) {
        return handle.createUpdate("""
                                INSERT INTO expected_members (program, district, year, number, expected, said_by, said_at)
                                VALUES (:program, :district, :year, :number, :expected, :by, :at)
                                ON CONFLICT DO NOTHING
                                """)
                        .bind("program", said.program())
                        .bind("district", said.district())
                        .bind("year", said.year())
                        .bind("number", said.number())
                        .bind("expected", said.expected())
                        .bind("by", said.said().by())
                        .bind("at", said.said().at())
                        .execute()
                == 1;
    }

    @Override
    public List<ExpectedMembers> of(ProgramId program, int year) {
        return handle.createQuery("""
                        SELECT e.* FROM expected_members e
                        WHERE e.program = :program AND e.year = :year AND NOT EXISTS (
                            SELECT 1 FROM expected_members later WHERE later.program = e.program
                            AND later.district = e.district AND later.year = e.year AND later.number > e.number)
                        ORDER BY e.district
                        """)
                .bind("program", program)
                .bind("year", year)
                .map(Row.mapper(JdbiExpectations::read))
                .list();
    }

    @Override
    public List<ExpectedMembers> history(ProgramId program, DistrictNumber district, int year) {
        return handle.createQuery("""
                        SELECT * FROM expected_members
                        WHERE program = :program AND district = :district AND year = :year ORDER BY number DESC
                        """)
                .bind("program", program)
                .bind("district", district)
                .bind("year", year)
                .map(Row.mapper(JdbiExpectations::read))
                .list();
    }

    private static ExpectedMembers read(Row row) throws SQLException {
        return new ExpectedMembers(
                row.program(),
                new DistrictNumber(row.number("district")),
                row.number("year"),
                row.number("number"),
                row.number("expected"),
                row.fact("said"));
    }
}
