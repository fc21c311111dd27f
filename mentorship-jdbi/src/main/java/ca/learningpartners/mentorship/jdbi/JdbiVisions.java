package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.access.Whose;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.reflection.Vision;
import ca.learningpartners.mentorship.reflection.Visions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The table {@code vision}. */
final class JdbiVisions implements Visions {

    private final Handle handle;
    private final ContentSeal seal;

    JdbiVisions(Handle handle) {
        this.handle = handle;
        this.seal = new ContentSeal(handle);
    }

    @Override
    public List<Vision> of(ParticipantId author) {
        return handle.createQuery("SELECT * FROM vision WHERE author = :author ORDER BY number DESC")
                .bind("author", author)
                .map(Row.mapper(row -> {
                    int number = row.number("number");
                    String text = seal.open(Whose.person(author), place(author, number), row.text("text"));
                    return new Vision(author, number, text, row.moment("written_at"));
                }))
                .list();
    }

    @Override
    public Optional<Instant> lastWritten(ParticipantId author) {
        return handle.createQuery("SELECT written_at FROM vision WHERE author = :author ORDER BY number DESC LIMIT 1")
                .bind("author", author)
                .map(Row.mapper(row -> row.moment("written_at")))
                .findOne();
    }

    @Override
    public List<ParticipantId> authors(Optional<ParticipantId> after, int most) {
        return handle.createQuery(
                        "SELECT DISTINCT author FROM vision WHERE author > :after ORDER BY author LIMIT :most")
                .bind("after", after.map(ParticipantId::value).orElse(""))
                .bind("most", most)
                .map(Row.mapper(row -> row.person("author")))
                .list();
    }

    @Override
    public boolean add(Vision version) {
        ParticipantId author = version.author();
        return handle.createUpdate("""
                        INSERT INTO vision (author, number, text, written_at) VALUES (:author, :number, :text, :at)
                        ON CONFLICT DO NOTHING
                        """)
                        .bind("author", author)
                        .bind("number", version.number())
                        .bind("text", seal.seal(Whose.person(author), place(author, version.number()), version.text()))
                        .bind("at", version.written())
                        .execute()
                == 1;
    }

    @Override
    public boolean delete(ParticipantId author) {
        return handle.createUpdate("DELETE FROM vision WHERE author = :author")
                        .bind("author", author)
                        .execute()
                > 0;
    }

    private static String place(ParticipantId author, int number) {
        return "vision.text/" + author + "/" + number;
    }
}
