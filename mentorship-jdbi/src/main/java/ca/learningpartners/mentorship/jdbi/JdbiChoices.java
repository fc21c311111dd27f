package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.choice.Choice;
import ca.learningpartners.mentorship.choice.Choices;
import ca.learningpartners.mentorship.choice.Preference;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;

/** The table {@code choice}. */
record JdbiChoices(Handle handle) implements Choices {

    @Override
    public List<Choice> in(ProgramId program) {
        return inOrder(handle.createQuery("SELECT * FROM choice WHERE program = :program")
                .bind("program", program));
    }

    @Override
    public List<Choice> by(ProgramId program, ParticipantId person) {
        return inOrder(handle.createQuery("SELECT * FROM choice WHERE program = :program AND chosen_by = :person")
                .bind("program", program)
                .bind("person", person));
    }

    @Override
    public void save(Choice choice) {
        bindKey(handle.createUpdate("""
                        INSERT INTO choice (program, mentee, mentor, chosen_by, preference, chosen_at)
                        VALUES (:program, :mentee, :mentor, :by, :preference, :at)
                        ON CONFLICT (program, mentee, mentor, chosen_by) DO UPDATE SET
                            preference = excluded.preference, chosen_at = excluded.chosen_at
                        """), choice)
                .bind("preference", choice.preference())
                .bind("at", choice.made().at())
                .execute();
    }

    @Override
    public void takeBack(Choice choice) {
        bindKey(handle.createUpdate("""
                        DELETE FROM choice
                        WHERE program = :program AND mentee = :mentee AND mentor = :mentor AND chosen_by = :by
                        """), choice).execute();
    }

    private static Update bindKey(Update update, Choice choice) {
        return update.bind("program", choice.program())
                .bind("mentee", choice.mentee())
                .bind("mentor", choice.mentor())
                .bind("by", choice.made().by());
    }

    private static List<Choice> inOrder(Query query) {
        return query.map(Row.mapper(JdbiChoices::read)).stream()
                .sorted(Choice.ORDER)
                .toList();
    }

    private static Choice read(Row row) throws SQLException {
        return new Choice(
                row.program(),
                row.person("mentee"),
                row.person("mentor"),
                row.one(Preference.class, "preference"),
                row.fact("chosen"));
    }
}
