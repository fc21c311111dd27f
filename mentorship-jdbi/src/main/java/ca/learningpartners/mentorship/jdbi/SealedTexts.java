package ca.learningpartners.mentorship.jdbi;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Every sealed text of a database, looked at one by one: whether it opens for its owner at its place. */
public final class SealedTexts {

    private static final int AT_ONCE = 200;

    private final List<SealedColumn> columns;

    private SealedTexts(List<SealedColumn> columns) {
        this.columns = columns;
    }

    /**
     * Those that are registered.
     *
     * @param locations folders of the class path with a {@code sealed.csv}, beside their {@link FieldRegister}
     */
    public static SealedTexts in(String... locations) {
        return new SealedTexts(SealedColumn.in(locations));
    }

    /** The columns, as {@code table.column}. */
    public Set<String> columns() {
        Set<String> names = new TreeSet<>();
        columns.forEach(column -> names.add(column.table() + "." + column.column()));
        return names;
    }

    /** The tables that have such columns. */
    public Set<String> tables() {
        Set<String> names = new TreeSet<>();
        columns.forEach(column -> names.add(column.table()));
        return names;
    }

    /** @throws IllegalArgumentException if it is not said how the column is sealed */
    SealedColumn column(String table, String name) {
        return columns.stream()
                .filter(column ->
                        column.table().equals(table) && column.column().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "It is not said how " + table + "." + name + " is sealed. Add it to sealed.csv."));
    }

    /**
     * What was found.
     *
     * @param opened how many texts open, those of forgotten owners included
     * @param broken where one does not: table, column and row, without a word of what stands there
     */
    public record Findings(long opened, List<Broken> broken) {}

    /** A text that does not open. */
    public record Broken(String table, String column, String row) {}

    /** Opens every text, a few at a time, each page in a read of its own. */
    public Findings check(Database database) {
        long opened = 0;
        List<Broken> broken = new ArrayList<>();
        for (SealedColumn column : columns) {
            String last = "";
            List<SealedColumn.Text> page;
            do {
                page = page(column, last, broken, database);
                opened += page.size();
                last = page.isEmpty() ? last : page.get(page.size() - 1).row();
            } while (page.size() == AT_ONCE);
        }
        return new Findings(opened - broken.size(), List.copyOf(broken));
    }

    private static List<SealedColumn.Text> page(
            SealedColumn column, String last, List<Broken> broken, Database database) {
        return database.read(handle -> {
            ContentSeal seal = new ContentSeal(handle);
            List<SealedColumn.Text> page = column.after(last, AT_ONCE, handle);
            page.stream()
                    .filter(text -> !opens(column, text, seal))
                    .forEach(text -> broken.add(new Broken(column.table(), column.column(), text.row())));
            return page;
        });
    }

    /** An empty one says that nothing is there any more, or was never. */
    private static boolean opens(SealedColumn column, SealedColumn.Text text, ContentSeal seal) {
        try {
            if (!text.text().isEmpty()) {
                seal.open(text.whose(), column.place(text), text.text());
            }
            return true;
        } catch (SealBroken e) {
            return false;
        }
    }
}
