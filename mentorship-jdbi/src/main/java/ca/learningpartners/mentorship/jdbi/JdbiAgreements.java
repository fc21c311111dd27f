package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.agreement.Agreement;
import ca.learningpartners.mentorship.agreement.Agreements;
import ca.learningpartners.mentorship.agreement.Word;
import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.matching.MatchRunId;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.program.ProgramId;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;

/** The table {@code agreement}; who the mentor of a pair is stands in {@code match_pair}. */
record JdbiAgreements(Handle handle) implements Agreements {

    private static final String WITH_MENTOR = """
            SELECT a.run, a.mentee, p.mentor, a.district, a.word, a.given_by, a.given_at
            FROM agreement a
            JOIN match_pair p ON p.run = a.run AND p.mentee = a.mentee
            JOIN match_run r ON r.id = a.run
            """;

    @Override
    public List<Agreement> on(MatchRunId run) {
        return inOrder(handle.createQuery(WITH_MENTOR + "WHERE a.run = :run").bind("run", run));
    }

    @Override
    public List<Agreement> declined(ProgramId program) {
        return inOrder(handle.createQuery(WITH_MENTOR + "WHERE r.program = :program AND a.word = 'DECLINED'")
                .bind("program", program));
    }

    @Override
    public List<Agreement> waiting(ProgramId program, Instant approvedSince) {
        return inOrder(
                handle.createQuery(WITH_MENTOR + """
                        WHERE r.program = :program AND r.approved_at >= :since AND a.word IS NULL
                        AND NOT EXISTS (
                            SELECT 1 FROM agreement d
                            WHERE d.run = a.run AND d.mentee = a.mentee AND d.word = 'DECLINED'
                        )
                        """).bind("program", program).bind("since", approvedSince));
    }

    @Override
    public void ask(Agreement asked) {
        bindKey(handle.createUpdate("""
                        INSERT INTO agreement (run, mentee, district) VALUES (:run, :mentee, :district)
                        ON CONFLICT DO NOTHING
                        """), asked).execute();
    }

    @Override
    public boolean give(Agreement given) {
        Fact fact = Objects.requireNonNull(given.given());
        return bindKey(handle.createUpdate("""
                                INSERT INTO agreement (run, mentee, district, word, given_by, given_at)
                                VALUES (:run, :mentee, :district, :word, :by, :at)
                                ON CONFLICT (run, mentee, district) DO UPDATE SET
                                    word = excluded.word, given_by = excluded.given_by, given_at = excluded.given_at
                                WHERE agreement.word IS NULL
                                """), given)
                        .bind("word", given.word())
                        .bind("by", fact.by())
                        .bind("at", fact.at())
                        .execute()
                == 1;
    }

    private static Update bindKey(Update update, Agreement agreement) {
        return update.bind("run", agreement.run())
                .bind("mentee", agreement.mentee())
                .bind("district", agreement.district());
    }

    private static List<Agreement> inOrder(Query query) {
        return query.map(Row.mapper(JdbiAgreements::read)).stream()
                .sorted(Agreement.ORDER)
                .toList();
    }

    private static Agreement read(Row row) throws SQLException {
        return new Agreement(
                new MatchRunId(row.text("run")),
                row.person("mentee"),
                row.person("mentor"),
                new DistrictNumber(row.number("district")),
                row.maybeText("word") == null ? null : row.one(Word.class, "word"),
                row.maybeFact("given"));
    }
}
