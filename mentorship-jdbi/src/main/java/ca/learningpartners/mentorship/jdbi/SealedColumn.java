package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.access.Whose;
import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.participant.ParticipantId;
import java.util.Arrays;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * A column of sealed texts, as {@code sealed.csv} beside the register of fields says it.
 *
 * @param row an expression that tells its rows apart, as the store that seals them does
 * @param owner an expression for whose the text of a row is, as {@link Whose#key()} says it
 */
record SealedColumn(String table, String column, String row, String owner) {

    private static final String PERSON = "person:";
    private static final String PAIR = "pair:";

    /** All that are registered in some locations. */
    static List<SealedColumn> in(String... locations) {
        return Arrays.stream(locations)
                .flatMap(location -> RegisterFile.lines(location + "/sealed.csv", "table,column,row,owner").stream())
                .map(line -> new SealedColumn(line.get(0), line.get(1), line.get(2), line.get(3)))
                .toList();
    }

    /**
     * What stands in one of its rows.
     *
     * @param owner null if the row belongs to nobody who is known
     */
    record Text(String row, @Nullable String owner, String text) {

        Whose whose() {
            if (owner != null && owner.startsWith(PERSON)) {
                return Whose.person(new ParticipantId(owner.substring(PERSON.length())));
            }
            if (owner != null && owner.startsWith(PAIR)) {
                return Whose.pair(new PairingId(owner.substring(PAIR.length())));
            }
            throw new SealBroken("A sealed text belongs to nobody who is known. Maybe its row points nowhere?");
        }
    }

    String place(Text text) {
        return table + "." + column + "/" + text.row();
    }

    /** The next texts after a row, in the order of the rows; begin after the empty one. */
    List<Text> after(String last, int most, Handle handle) {
        return handle.createQuery("SELECT " + row + " AS which, " + owner + " AS whose, " + column + " AS sealed FROM "
                        + table + " WHERE " + column + " IS NOT NULL AND " + row + " > :last ORDER BY " + row
                        + " LIMIT :most")
                .bind("last", last)
                .bind("most", most)
                .map(Row.mapper(found -> new Text(found.text("which"), found.maybeText("whose"), found.text("sealed"))))
                .list();
    }

    void replace(Text text, String sealed, Handle handle) {
        handle.createUpdate("UPDATE " + table + " SET " + column + " = :sealed WHERE " + row + " = :which")
                .bind("sealed", sealed)
                .bind("which", text.row())
                .execute();
    }
}
