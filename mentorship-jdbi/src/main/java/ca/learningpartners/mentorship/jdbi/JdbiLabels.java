package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.stewardship.Label;
import ca.learningpartners.mentorship.stewardship.Labels;
import ca.learningpartners.mentorship.stewardship.Steward;
import ca.learningpartners.mentorship.stewardship.StewardWord;
import ca.learningpartners.mentorship.stewardship.Subject;
import ca.learningpartners.mentorship.text.Bilingual;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The tables {@code community_label} and {@code steward_word}. */
record JdbiLabels(Handle handle) implements Labels {

    @Override
    public Optional<Label> find(Subject subject) {
        return handle.createQuery("SELECT * FROM community_label WHERE kind = :kind AND subject = :subject")
                .bind("kind", subject.kind())
                .bind("subject", subject.id())
                .map(Row.mapper(JdbiLabels::label))
                .findFirst();
    }

    @Override
    public List<Label> of(ProgramId program) {
        return handle.createQuery("SELECT * FROM community_label WHERE program = :program ORDER BY community, subject")
                .bind("program", program)
                .map(Row.mapper(JdbiLabels::label))
                .list();
    }

    @Override
    public boolean put(Label label) {
        return handle.createUpdate("""
                                INSERT INTO community_label (kind, subject, program, community, protocol_en, protocol_fr,
                                    protocol_own, steward, steward_contact, edition, put_by, put_at)
                                SELECT :kind, :subject, :program, :community, :en, :fr, :own, :steward, :contact,
                                    :edition, :by, :at
                                WHERE :edition = 1 OR EXISTS (
                                    SELECT 1 FROM community_label l WHERE l.kind = :kind AND l.subject = :subject)
                                ON CONFLICT (kind, subject) DO UPDATE SET community = excluded.community,
                                    protocol_en = excluded.protocol_en, protocol_fr = excluded.protocol_fr,
                                    protocol_own = excluded.protocol_own, steward = excluded.steward,
                                    steward_contact = excluded.steward_contact, edition = excluded.edition,
                                    put_by = excluded.put_by, put_at = excluded.put_at
                                WHERE community_label.edition = excluded.edition - 1
                                """)
                        .bind("kind", label.subject().kind())
                        .bind("subject", label.subject().id())
                        .bind("program", label.program())
                        .bind("community", label.community())
                        .bind("en", label.protocol().en())
                        .bind("fr", label.protocol().fr())
                        .bind("own", label.own())
                        .bind("steward", label.steward().person())
                        .bind("contact", label.steward().contact())
                        .bind("edition", label.edition())
                        .bind("by", label.put().by())
                        .bind("at", label.put().at())
                        .execute()
                == 1;
    }

    @Override
    public boolean add(StewardWord word) {
        return handle.createUpdate("""
                                INSERT INTO steward_word (kind, subject, number, word, note, said_by, said_at)
                                VALUES (:kind, :subject, :number, :word, :note, :by, :at)
                                ON CONFLICT DO NOTHING
                                """)
                        .bind("kind", word.subject().kind())
                        .bind("subject", word.subject().id())
                        .bind("number", word.number())
                        .bind("word", word.word())
                        .bind("note", word.note())
                        .bind("by", word.said().by())
                        .bind("at", word.said().at())
                        .execute()
                == 1;
    }

    @Override
    public List<StewardWord> words(Subject subject) {
        return handle.createQuery(
                        "SELECT * FROM steward_word WHERE kind = :kind AND subject = :subject ORDER BY number DESC")
                .bind("kind", subject.kind())
                .bind("subject", subject.id())
                .map(Row.mapper(row -> new StewardWord(
                        subject(row),
                        row.number("number"),
                        row.one(StewardWord.Word.class, "word"),
                        row.text("note"),
                        row.fact("said"))))
                .list();
    }

    private static Subject subject(Row row) throws SQLException {
        return new Subject(row.one(Subject.Kind.class, "kind"), row.text("subject"));
    }

    private static Label label(Row row) throws SQLException {
        String steward = row.maybeText("steward");
        return new Label(
                subject(row),
                row.program(),
                row.text("community"),
                new Bilingual(row.maybeText("protocol_en"), row.maybeText("protocol_fr")),
                row.text("protocol_own"),
                new Steward(steward == null ? null : new ParticipantId(steward), row.text("steward_contact")),
                row.number("edition"),
                row.fact("put"));
    }
}
