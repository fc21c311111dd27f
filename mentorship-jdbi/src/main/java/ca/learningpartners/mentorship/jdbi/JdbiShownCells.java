package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.evaluation.BulletinId;
import ca.learningpartners.mentorship.evaluation.Dimension;
import ca.learningpartners.mentorship.evaluation.ShownCell;
import ca.learningpartners.mentorship.evaluation.ShownCells;
import ca.learningpartners.mentorship.evaluation.Slice;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The tables {@code counted_person} and {@code shown_cell}. */
record JdbiShownCells(Handle handle) implements ShownCells {

    @Override
    public Map<ParticipantId, Integer> numbers(ProgramId program, Collection<ParticipantId> people) {
        Map<ParticipantId, Integer> given = given(program);
        Map<ParticipantId, Integer> numbers = foreseen(program, people, given);
        PreparedBatch batch = handle.prepareBatch(
                "INSERT INTO counted_person (program, number, participant) VALUES (:program, :number, :person)");
        numbers.forEach((person, number) -> {
            if (!given.containsKey(person)) {
                batch.bind("program", program)
                        .bind("number", number)
                        .bind("person", person.value())
                        .add();
            }
        });
        if (batch.size() > 0) {
            batch.execute();
        }
        return numbers;
    }

    @Override
    public Map<ParticipantId, Integer> foreseen(ProgramId program, Collection<ParticipantId> people) {
        return foreseen(program, people, given(program));
    }

    private Map<ParticipantId, Integer> given(ProgramId program) {
        Map<ParticipantId, Integer> numbers = new HashMap<>();
        handle.createQuery("""
                        SELECT participant, number FROM counted_person
                        WHERE program = :program AND participant IS NOT NULL
                        """)
                .bind("program", program)
                .map(Row.mapper(row -> Map.entry(new ParticipantId(row.text("participant")), row.number("number"))))
                .forEach(entry -> numbers.put(entry.getKey(), entry.getValue()));
        return numbers;
    }

    private Map<ParticipantId, Integer> foreseen(
            ProgramId program, Collection<ParticipantId> people, Map<ParticipantId, Integer> given) {
        Map<ParticipantId, Integer> numbers = new HashMap<>(given);
        int next = handle.createQuery(
                        "SELECT COALESCE(MAX(number) + 1, 0) FROM counted_person WHERE program = :program")
                .bind("program", program)
                .mapTo(Integer.class)
                .one();
        for (ParticipantId person : people) {
            if (!numbers.containsKey(person)) {
                numbers.put(person, next++);
            }
        }
        return numbers;
    }

    @Override
    public void add(BulletinId bulletin, Collection<ShownCell> cells) {
        if (cells.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO shown_cell (bulletin, measure, at_month, dimension, part, which, people)
                VALUES (:bulletin, :measure, :at, :dimension, :part, :which, :people)
                """);
        for (ShownCell cell : cells) {
            batch.bind("bulletin", bulletin.value())
                    .bind("measure", cell.measure())
                    .bind("at", cell.at())
                    .bind("dimension", cell.slice().dimension().name())
                    .bind("part", cell.slice().group())
                    .bind("which", cell.part().name())
                    .bind("people", packed(cell.people()))
                    .add();
        }
        batch.execute();
    }

    @Override
    public List<ShownCell> of(ProgramId program) {
        return handle.createQuery("""
                        SELECT c.* FROM shown_cell c JOIN bulletin b ON b.id = c.bulletin WHERE b.program = :program
                        ORDER BY b.made_at, b.as_of, c.measure, c.at_month, c.dimension, c.part, c.which
                        """)
                .bind("program", program)
                .map(Row.mapper(row -> new ShownCell(
                        row.text("measure"),
                        row.number("at_month"),
                        new Slice(row.one(Dimension.class, "dimension"), row.text("part")),
                        row.one(ShownCell.Part.class, "which"),
                        unpacked(row.bytes("people")))))
                .list();
    }

    private static byte[] packed(BitSet people) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflating = new DeflaterOutputStream(bytes)) {
            deflating.write(people.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static BitSet unpacked(byte[] bytes) {
        try (InflaterInputStream inflating = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
            return BitSet.valueOf(inflating.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
