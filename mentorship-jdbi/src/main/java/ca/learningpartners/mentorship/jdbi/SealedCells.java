package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.access.ContentKeys;
import ca.learningpartners.mentorship.access.Whose;
import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.participant.ParticipantId;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Opens what is sealed among a person's rows. A sealed text knows neither its owner nor its place, but it opens for no other:
 * so the person's own key is tried and those of their pairs, at the places the row can stand for.
 */
final class SealedCells {

    private final ContentSeal seal;
    private final List<Whose> owners = new ArrayList<>();

    SealedCells(Handle handle, ParticipantId person) {
        this.seal = new ContentSeal(handle);
        owners.add(Whose.person(person));
        handle.createQuery("SELECT id FROM pairing WHERE mentee = :person OR mentor = :person ORDER BY id")
                .bind("person", person)
                .mapTo(PairingId.class)
                .forEach(pairing -> owners.add(Whose.pair(pairing)));
    }

    /** @throws SealBroken if it opens for none of them */
    String open(FieldRegister.Table table, String column, ResultSet row, String text) throws SQLException {
        if (!ContentSeal.isSealed(text)) {
            return text;
        }
        List<String> places = places(table.name() + "." + column + "/", row);
        return owners.stream()
                .flatMap(owner -> places.stream().flatMap(place -> opened(owner, place, text).stream()))
                .reduce((one, other) -> one.equals(ContentKeys.GONE) ? other : one)
                .orElseThrow(() -> new SealBroken(
                        "A text in " + table.name() + "." + column + " opens for nobody it could belong to."));
    }

    private Optional<String> opened(Whose owner, String place, String text) {
        try {
            return Optional.of(seal.open(owner, place, text));
        } catch (SealBroken other) {
            return Optional.empty();
        }
    }

    /** The column and each value of the row that could be its id, alone and two together. */
    private static List<String> places(String column, ResultSet row) throws SQLException {
        ResultSetMetaData columns = row.getMetaData();
        List<String> values = new ArrayList<>();
        for (int at = 1; at <= columns.getColumnCount(); at++) {
            String value = row.getString(at);
            if (value != null && value.length() <= 100) {
                values.add(value);
            }
        }
        List<String> places = new ArrayList<>();
        values.forEach(value -> places.add(column + value));
        values.forEach(one -> values.forEach(other -> places.add(column + one + "/" + other)));
        return places;
    }
}
