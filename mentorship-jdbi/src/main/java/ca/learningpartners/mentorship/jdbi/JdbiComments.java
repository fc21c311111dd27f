package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.together.Comment;
import ca.learningpartners.mentorship.together.CommentId;
import ca.learningpartners.mentorship.together.Comments;
import ca.learningpartners.mentorship.together.Side;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** The table {@code joint_comment}. */
record JdbiComments(Handle handle) implements Comments {

    @Override
    public List<Comment> on(String subject) {
        return handle.createQuery("SELECT * FROM joint_comment WHERE subject = :subject ORDER BY made_at, id")
                .bind("subject", subject)
                .map(Row.mapper(row -> new Comment(
                        new CommentId(row.text("id")),
                        row.text("subject"),
                        row.one(Side.class, "side"),
                        row.fact("made"),
                        row.text("text"))))
                .list();
    }

    @Override
    public boolean add(Comment comment) {
        return handle.createUpdate("""
                                INSERT INTO joint_comment (id, subject, side, made_by, made_at, text)
                                VALUES (:id, :subject, :side, :by, :at, :text) ON CONFLICT (id) DO NOTHING
                                """)
                        .bind("id", comment.id())
                        .bind("subject", comment.subject())
                        .bind("side", comment.side())
                        .bind("by", comment.made().by())
                        .bind("at", comment.made().at())
                        .bind("text", comment.text())
                        .execute()
                == 1;
    }
}
