package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.participant.ParticipantId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Every column of text in which somebody's id can stand, whether the database knows that it refers to a person or not. */
final class PersonColumns {

    /** Rows of these are only ever added: the database itself refuses to change one. */
    private static final Set<String> LOCKED = Set.of("act", "alert_finding");

    /** The erasure itself goes by the pseudonym; the person is the one referred to. */
    private static final Set<String> ASIDE =
            Set.of("act", "alert_finding", "erasure", "participant", "participant_language");

    private final Handle handle;
    private final FieldRegister register;

    PersonColumns(Handle handle, FieldRegister register) {
        this.handle = handle;
        this.register = register;
    }

    /** Puts one id in the place of another, wherever it stands alone. */
    void rename(ParticipantId from, ParticipantId to) {
        for (FieldRegister.Table table : register.tables()) {
            List<String> texts = LOCKED.contains(table.name()) || table.name().equals("participant")
                    ? List.of()
                    : texts(table.name());
            if (!texts.isEmpty()) {
                String changes = texts.stream()
                        .map(column -> column + " = CASE WHEN " + column + " = :from THEN :to ELSE " + column + " END")
                        .collect(Collectors.joining(", "));
                handle.createUpdate("UPDATE " + table.name() + " SET " + changes + " WHERE " + anyIs(texts))
                        .bind("from", from)
                        .bind("to", to)
                        .execute();
            }
        }
    }

    /** Whether anything but the person themselves, the list of acts and their erasure names them. */
    boolean refersTo(ParticipantId person) {
        return register.tables().stream()
                .filter(table -> !ASIDE.contains(table.name()))
                .anyMatch(table -> names(table.name(), person));
    }

    private boolean names(String table, ParticipantId person) {
        List<String> texts = texts(table);
        return !texts.isEmpty()
                && handle.createQuery("SELECT 1 FROM " + table + " WHERE " + anyIs(texts) + " LIMIT 1")
                        .bind("from", person)
                        .mapTo(Integer.class)
                        .findFirst()
                        .isPresent();
    }

    private static String anyIs(List<String> columns) {
        return columns.stream().map(column -> column + " = :from").collect(Collectors.joining(" OR "));
    }

    private List<String> texts(String table) {
        return handle
                .queryMetadata(
                        data -> data.getColumns(null, handle.getConnection().getSchema(), table, null))
                .map(Row.mapper(row -> new Named(
                        row.text("TABLE_NAME"),
                        row.text("COLUMN_NAME"),
                        row.text("TYPE_NAME").toUpperCase(Locale.ROOT))))
                .filter(column -> column.table().equals(table) && column.isText())
                .stream()
                .map(Named::column)
                .toList();
    }

    /** A column as the database knows it. */
    private record Named(String table, String column, String type) {

        boolean isText() {
            return type.startsWith("TEXT") || type.startsWith("VARCHAR");
        }
    }
}
