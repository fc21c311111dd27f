package ca.learningpartners.mentorship.jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Opens what is sealed among the rows of a table, for the owner and at the place that the register of seals says. */
final class SealedCells {

    private final ContentSeal seal;
    private final Map<String, SealedColumn> columns;

    SealedCells(Handle handle, FieldRegister.Table table, SealedTexts texts) {
        this.seal = new ContentSeal(handle);
        this.columns = table.columns().stream()
                .filter(FieldRegister.Column::isSealed)
                .map(column -> texts.column(table.name(), column.name()))
                .collect(Collectors.toMap(SealedColumn::column, column -> column));
    }

    /** What has to be selected beside the columns, so that they can be opened. */
    Stream<String> selected() {
        return columns.values().stream()
                .flatMap(column -> Stream.of(
                        column.row() + " AS row_of_" + column.column(),
                        column.owner() + " AS owner_of_" + column.column()));
    }

    /**
     * Opens a cell; what is not a sealed text is nobody’s secret, and stays as it is.
     *
     * @throws SealBroken if it does not open for its owner at its place
     */
    @Nullable
    Object open(String name, ResultSet row) throws SQLException {
        SealedColumn column = columns.get(name);
        String text = row.getString(name);
        if (column == null || text == null || !ContentSeal.isSealed(text)) {
            return text;
        }
        SealedColumn.Text found =
                new SealedColumn.Text(row.getString("row_of_" + name), row.getString("owner_of_" + name), text);
        return seal.open(found.whose(), column.place(found), text);
    }
}
