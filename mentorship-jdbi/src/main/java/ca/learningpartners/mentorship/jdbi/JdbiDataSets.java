package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.stewardship.DataSet;
import ca.learningpartners.mentorship.stewardship.DataSetId;
import ca.learningpartners.mentorship.stewardship.DataSets;
import ca.learningpartners.mentorship.text.LocalText;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The tables {@code data_set} and {@code data_set_content}. */
record JdbiDataSets(Handle handle) implements DataSets {

    @Override
    public Optional<DataSet> find(DataSetId id) {
        return handle.createQuery("SELECT * FROM data_set WHERE id = :id")
                .bind("id", id.value())
                .map(Row.mapper(JdbiDataSets::read))
                .findFirst();
    }

    @Override
    public List<DataSet> of(ProgramId program) {
        return handle.createQuery("SELECT * FROM data_set WHERE program = :program ORDER BY kept_at DESC, id")
                .bind("program", program)
                .map(Row.mapper(JdbiDataSets::read))
                .list();
    }

    @Override
    public boolean add(DataSet set, byte[] content) {
        boolean added = handle.createUpdate("""
                                INSERT INTO data_set (id, program, title_en, title_fr, name, size, kept_by, kept_at)
                                VALUES (:id, :program, :en, :fr, :name, :size, :by, :at)
                                ON CONFLICT DO NOTHING
                                """)
                        .bind("id", set.id().value())
                        .bind("program", set.program())
                        .bind("en", set.title().en())
                        .bind("fr", set.title().fr())
                        .bind("name", set.name())
                        .bind("size", set.size())
                        .bind("by", set.kept().by())
                        .bind("at", set.kept().at())
                        .execute()
                == 1;
        if (added) {
            handle.createUpdate("INSERT INTO data_set_content (data_set, bytes) VALUES (:id, :bytes)")
                    .bind("id", set.id().value())
                    .bind("bytes", content)
                    .execute();
        }
        return added;
    }

    @Override
    public Optional<byte[]> content(DataSetId id) {
        return handle.createQuery("SELECT bytes FROM data_set_content WHERE data_set = :id")
                .bind("id", id.value())
                .map(Row.mapper(row -> row.bytes("bytes")))
                .findFirst();
    }

    @Override
    public boolean delete(DataSetId id, Fact fact) {
        boolean here = handle.createUpdate("DELETE FROM data_set_content WHERE data_set = :id")
                        .bind("id", id.value())
                        .execute()
                == 1;
        if (here) {
            handle.createUpdate("UPDATE data_set SET deleted_by = :by, deleted_at = :at WHERE id = :id")
                    .bind("id", id.value())
                    .bind("by", fact.by())
                    .bind("at", fact.at())
                    .execute();
        }
        return here;
    }

    private static DataSet read(Row row) throws SQLException {
        return new DataSet(
                new DataSetId(row.text("id")),
                row.program(),
                new LocalText(row.text("title_en"), row.text("title_fr")),
                row.text("name"),
                row.number("size"),
                row.fact("kept"),
                row.maybeFact("deleted"));
    }
}
