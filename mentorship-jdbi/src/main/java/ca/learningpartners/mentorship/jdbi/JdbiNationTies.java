package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.district.NationId;
import ca.learningpartners.mentorship.district.NationTie;
import ca.learningpartners.mentorship.district.NationTies;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** The table {@code nation_tie}. */
final class JdbiNationTies extends FactTable<NationTie.Key, NationTie> implements NationTies {

    JdbiNationTies(Handle handle) {
        super(handle, "nation_tie", "district", "nation");
    }

    @Override
    NationTie.Key id(NationTie tie) {
        return tie.key();
    }

    @Override
    List<Object> key(NationTie.Key key) {
        return List.of(key.district(), key.nation().value());
    }

    @Override
    void write(NationTie tie, Columns columns) {
        columns.put("standing", tie.standing().name());
        columns.put("link", tie.link());
    }

    @Override
    NationTie read(Row row) throws SQLException {
        return new NationTie(
                new DistrictNumber(row.number("district")),
                new NationId(row.text("nation")),
                row.one(NationTie.Standing.class, "standing"),
                row.maybeText("link"));
    }
}
