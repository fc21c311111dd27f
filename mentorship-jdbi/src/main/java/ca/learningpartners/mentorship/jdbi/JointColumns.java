package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.together.JointSigning;
import ca.learningpartners.mentorship.together.Side;
import java.sql.SQLException;
import java.util.Locale;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/** The columns {@code district_by}, {@code district_at}, {@code office_by} and {@code office_at} of what two sides sign. */
final class JointColumns {

    private JointColumns() {}

    static JointSigning read(Row row) throws SQLException {
        return new JointSigning(row.maybeFact("district"), row.maybeFact("office"));
    }

    /**
     * A statement that signs for a side where nobody has, unless the same person signed for the other. It lacks the values
     * of the condition, and its {@code :by} and {@code :at} are bound.
     */
    static Update signing(Handle handle, String table, Side side, Fact signature, String condition) {
        String own = side.name().toLowerCase(Locale.ROOT);
        String others = side.other().name().toLowerCase(Locale.ROOT);
        return handle.createUpdate("UPDATE " + table + " SET " + own + "_by = :by, " + own + "_at = :at WHERE " + own
                        + "_by IS NULL AND (" + others + "_by IS NULL OR " + others + "_by <> :by) AND " + condition)
                .bind("by", signature.by())
                .bind("at", signature.at());
    }
}
