package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.district.Nation;
import ca.learningpartners.mentorship.district.NationId;
import ca.learningpartners.mentorship.district.Nations;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** The table {@code nation}. */
final class JdbiNations extends FactTable<NationId, Nation> implements Nations {

    JdbiNations(Handle handle) {
        super(handle, "nation", "id");
    }

    @Override
    NationId id(Nation nation) {
        return nation.id();
    }

    @Override
    List<Object> key(NationId id) {
        return List.of(id.value());
    }

    @Override
    void write(Nation nation, Columns columns) {
        columns.put("name", nation.name());
        columns.put("other_names", String.join("\n", nation.otherNames()));
    }

    @Override
    Nation read(Row row) throws SQLException {
        return new Nation(new NationId(row.text("id")), row.text("name"), parted(row.text("other_names"), "\n"));
    }
}
