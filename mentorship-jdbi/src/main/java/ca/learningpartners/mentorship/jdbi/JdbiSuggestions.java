package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.choice.Suggestion;
import ca.learningpartners.mentorship.choice.Suggestions;
import ca.learningpartners.mentorship.matching.Criterion;
import ca.learningpartners.mentorship.matching.MatchRunId;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.program.ProgramId;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** The table {@code suggestion}. */
record JdbiSuggestions(Handle handle) implements Suggestions {

    @Override
    public List<Suggestion> latest(ProgramId program, ParticipantId person) {
        return inOrder(handle.createQuery("""
                        SELECT * FROM suggestion WHERE person = :person AND run = (
                            SELECT r.id FROM match_run r
                            WHERE r.program = :program
                            AND EXISTS (SELECT 1 FROM suggestion s WHERE s.run = r.id AND s.person = :person)
                            ORDER BY r.run_at DESC, r.seq DESC LIMIT 1
                        )
                        """).bind("program", program).bind("person", person));
    }

    @Override
    public List<Suggestion> of(MatchRunId run) {
        return inOrder(
                handle.createQuery("SELECT * FROM suggestion WHERE run = :run").bind("run", run));
    }

    @Override
    public void add(Suggestion suggestion) {
        handle.createUpdate("""
                        INSERT INTO suggestion (run, person, role, other, place, reasons, asked_by, asked_at)
                        VALUES (:run, :person, :role, :other, :place, :reasons, :by, :at)
                        ON CONFLICT DO NOTHING
                        """)
                .bind("run", suggestion.run())
                .bind("person", suggestion.person())
                .bind("role", suggestion.role())
                .bind("other", suggestion.other())
                .bind("place", suggestion.place())
                .bind(
                        "reasons",
                        suggestion.reasons().stream().map(Criterion::name).collect(Collectors.joining(" ")))
                .bind("by", suggestion.asked().by())
                .bind("at", suggestion.asked().at())
                .execute();
    }

    private static List<Suggestion> inOrder(Query query) {
        return query.map(Row.mapper(JdbiSuggestions::read)).stream()
                .sorted(Suggestion.ORDER)
                .toList();
    }

    private static Suggestion read(Row row) throws SQLException {
        return new Suggestion(
                new MatchRunId(row.text("run")),
                row.person("person"),
                row.one(Role.class, "role"),
                row.person("other"),
                row.number("place"),
                Stream.of(row.text("reasons").split(" "))
                        .filter(name -> !name.isEmpty())
                        .map(Criterion::valueOf)
                        .toList(),
                row.fact("asked"));
    }
}
