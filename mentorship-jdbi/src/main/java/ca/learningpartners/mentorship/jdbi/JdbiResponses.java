package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.access.Whose;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.survey.Answers;
import ca.learningpartners.mentorship.survey.Response;
import ca.learningpartners.mentorship.survey.Responses;
import ca.learningpartners.mentorship.survey.WaveId;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code wave_response}, its answers sealed with the person's key. Its key decides that somebody is invited once,
 * and its edition which of two windows was first.
 */
final class JdbiResponses implements Responses {

    private final Handle handle;
    private final ContentSeal seal;

    JdbiResponses(Handle handle) {
        this.handle = handle;
        this.seal = new ContentSeal(handle);
    }

    @Override
    public Optional<Response> find(WaveId wave, ParticipantId person) {
        return handle.createQuery("SELECT * FROM wave_response WHERE id = :id")
                .bind("id", id(wave, person))
                .map(Row.mapper(this::read))
                .findOne();
    }

    @Override
    public List<Response> of(WaveId wave) {
        return handle.createQuery("SELECT * FROM wave_response WHERE wave = :wave ORDER BY person")
                .bind("wave", wave.value())
                .map(Row.mapper(this::read))
                .list();
    }

    @Override
    public Set<ParticipantId> silent(WaveId wave) {
        return handle
                .createQuery("SELECT person FROM wave_response WHERE wave = :wave AND state = 'SILENT'")
                .bind("wave", wave.value())
                .map(Row.mapper(row -> row.person("person")))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean isSaid(WaveId wave, ParticipantId person) {
        return handle.createQuery("SELECT COUNT(*) FROM wave_response WHERE id = :id AND state <> 'SILENT'")
                        .bind("id", id(wave, person))
                        .mapTo(Integer.class)
                        .one()
                == 1;
    }

    @Override
    public boolean invite(Response invited) {
        return kept(invited, handle.createUpdate("""
                        INSERT INTO wave_response (id, wave, person, role, state, answers, edition, invited_at, said_at)
                        VALUES (:id, :wave, :person, :role, :state, :answers, :edition, :invited, :said)
                        ON CONFLICT DO NOTHING
                        """));
    }

    /** Who was never invited says their first word; who was, the one after their last. */
    @Override
    public boolean say(Response said) {
        return kept(said, handle.createUpdate("""
                        INSERT INTO wave_response (id, wave, person, role, state, answers, edition, invited_at, said_at)
                        SELECT :id, :wave, :person, :role, :state, :answers, :edition, :invited, :said
                        WHERE :edition = 1 OR EXISTS (SELECT 1 FROM wave_response WHERE id = :id)
                        ON CONFLICT (id) DO UPDATE SET state = excluded.state, answers = excluded.answers,
                            edition = excluded.edition, said_at = excluded.said_at
                        WHERE wave_response.edition = excluded.edition - 1
                        """));
    }

    private boolean kept(Response response, Update statement) {
        String id = id(response.wave(), response.person());
        Whose person = Whose.person(response.person());
        @Nullable String written = response.answers().isEmpty() ? null : AnswersText.written(response.answers());
        return statement
                        .bind("id", id)
                        .bind("wave", response.wave().value())
                        .bind("person", response.person())
                        .bind("role", response.role())
                        .bind("state", response.state())
                        .bind("answers", seal.sealMaybe(person, "wave_response.answers/" + id, written))
                        .bind("edition", response.edition())
                        .bind("invited", response.invitedAt())
                        .bind("said", response.saidAt())
                        .execute()
                == 1;
    }

    private Response read(Row row) throws SQLException {
        ParticipantId person = row.person("person");
        String place = "wave_response.answers/" + row.text("id");
        @Nullable String written = seal.openMaybe(Whose.person(person), place, row.maybeText("answers"));
        return new Response(
                new WaveId(row.text("wave")),
                person,
                row.one(Role.class, "role"),
                row.one(Response.State.class, "state"),
                written == null ? Answers.NONE : AnswersText.read(written),
                row.number("edition"),
                row.moment("invited_at"),
                row.maybeMoment("said_at"));
    }

    private static String id(WaveId wave, ParticipantId person) {
        return wave + " " + person;
    }
}
