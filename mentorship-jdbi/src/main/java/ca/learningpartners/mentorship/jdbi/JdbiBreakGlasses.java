package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.watching.BreakGlass;
import ca.learningpartners.mentorship.watching.BreakGlasses;
import ca.learningpartners.mentorship.watching.GlassId;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** The tables {@code break_glass} and {@code break_glass_partner}. */
record JdbiBreakGlasses(Handle handle) implements BreakGlasses {

    @Override
    public Optional<BreakGlass> find(GlassId id) {
        return handle.createQuery("SELECT * FROM break_glass WHERE id = :id")
                .bind("id", id.value())
                .map(Row.mapper(this::glass))
                .findOne();
    }

    @Override
    public List<BreakGlass> in(ProgramId program, int limit) {
        return handle.createQuery(
                        "SELECT * FROM break_glass WHERE program = :program ORDER BY opened_at DESC, id LIMIT :limit")
                .bind("program", program)
                .bind("limit", limit)
                .map(Row.mapper(this::glass))
                .list();
    }

    @Override
    public List<BreakGlass> telling(ParticipantId person, Instant since) {
        return handle.createQuery("""
                        SELECT * FROM break_glass g WHERE g.opened_at >= :since AND (g.person = :person OR EXISTS
                          (SELECT 1 FROM break_glass_partner p WHERE p.glass = g.id AND p.partner = :person))
                        ORDER BY g.opened_at DESC, g.id
                        """)
                .bind("person", person)
                .bind("since", since)
                .map(Row.mapper(this::glass))
                .list();
    }

    @Override
    public boolean add(BreakGlass glass) {
        boolean added = handle.createUpdate("""
                                INSERT INTO break_glass (id, program, person, reason, opened_by, opened_at, open_until)
                                VALUES (:id, :program, :person, :reason, :by, :at, :until) ON CONFLICT DO NOTHING
                                """)
                        .bind("id", glass.id().value())
                        .bind("program", glass.program())
                        .bind("person", glass.person())
                        .bind("reason", glass.reason())
                        .bind("by", glass.opened().by())
                        .bind("at", glass.opened().at())
                        .bind("until", glass.until())
                        .execute()
                == 1;
        if (added) {
            glass.partners()
                    .forEach(partner -> handle.execute(
                            "INSERT INTO break_glass_partner (glass, partner) VALUES (?, ?)",
                            glass.id().value(),
                            partner.value()));
        }
        return added;
    }

    @Override
    public boolean end(GlassId id, Fact ended) {
        return handle.createUpdate(
                                "UPDATE break_glass SET ended_by = :by, ended_at = :at WHERE id = :id AND ended_by IS NULL")
                        .bind("id", id.value())
                        .bind("by", ended.by())
                        .bind("at", ended.at())
                        .execute()
                == 1;
    }

    private BreakGlass glass(Row row) throws SQLException {
        return new BreakGlass(
                new GlassId(row.text("id")),
                row.program(),
                row.person("person"),
                partners(row.text("id")),
                row.text("reason"),
                row.fact("opened"),
                row.moment("open_until"),
                row.maybeFact("ended"));
    }

    private Set<ParticipantId> partners(String glass) {
        return handle.createQuery("SELECT partner FROM break_glass_partner WHERE glass = :glass")
                .bind("glass", glass)
                .mapTo(ParticipantId.class)
                .set();
    }
}
