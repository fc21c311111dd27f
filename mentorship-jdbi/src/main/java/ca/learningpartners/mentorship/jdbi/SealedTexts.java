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
     * @param opened how many texts open, or say that there is nothing
     * @param forgotten how many open for nobody any more because their owner’s keys were forgotten; that is no fault
     * @param broken where one does not: table, column and row, without a word of what stands there
     */
    public record Findings(long opened, long forgotten, List<Broken> broken) {}

    /** A text that does not open. */
    public record Broken(String table, String column, String row) {}

    /** Opens every text, a few at a time, each page in a read of its own. */
    public Findings check(Database database) {
        Count count = new Count();
        for (SealedColumn column : columns) {
            String last = "";
            List<SealedColumn.Text> page;
            do {
                page = page(column, last, count, database);
                last = page.isEmpty() ? last : page.get(page.size() - 1).row();
            } while (page.size() == AT_ONCE);
        }
        return new Findings(count.opened, count.forgotten, List.copyOf(count.broken));
    }

    private static List<SealedColumn.Text> page(SealedColumn column, String last, Count count, Database database) {
        return database.read(handle -> {
            ContentSeal seal = new ContentSeal(handle);
            List<SealedColumn.Text> page = column.after(last, AT_ONCE, handle);
            page.forEach(text -> count.add(column, text, seal));
            return page;
        });
    }

    /** What was found so far. */
    private static final class Count {

        private long opened;
        private long forgotten;
        private final List<Broken> broken = new ArrayList<>();

        /** An empty one says that nothing is there any more, or was never. */
        void add(SealedColumn column, SealedColumn.Text text, ContentSeal seal) {
            try {
                if (text.text().isEmpty() || seal.openMaybe(text.whose(), column.place(text), text.text()) != null) {
                    opened++;
                } else {
                    forgotten++;
                }
            } catch (SealBroken e) {
                broken.add(new Broken(column.table(), column.column(), text.row()));
            }
        }
    }
}
