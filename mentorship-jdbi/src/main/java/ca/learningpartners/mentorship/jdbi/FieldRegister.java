package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.privacy.Datum;
import ca.learningpartners.mentorship.privacy.Purpose;
import ca.learningpartners.mentorship.privacy.Retention;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What is kept, for what, and how long: every column of every table, as it stands in files beside the migrations. A field
 * without a purpose does not exist: {@link #checkAgainst} finds it. The data map, the draft of an impact assessment, what is
 * exported and what is erased all follow from here.
 *
 * <p>A location is a folder of the class path with {@code tables.csv} ({@code table,purpose,about,until}) and {@code
 * columns.csv} ({@code table,column,datum,sealed}), each with its header, in UTF-8. Immutable.
 */
public final class FieldRegister {

    /** Where the library registers its own tables. */
    public static final String LIBRARY = "ca/learningpartners/mentorship/jdbi/register";

    private final Map<String, Table> tables;

    private FieldRegister(Map<String, Table> tables) {
        this.tables = Collections.unmodifiableMap(tables);
    }

    /**
     * A table.
     *
     * @param about a condition on the table, under its own name, that finds the rows about one person or by them; the person
     *     is {@code :person}. Empty if its rows are about nobody, or cannot be told apart by person.
     * @param columns in the order they are registered in
     */
    public record Table(String name, Purpose purpose, String about, Retention until, List<Column> columns) {

        public Table {
            columns = List.copyOf(columns);
        }

        /** Whether some of its rows can be told to be about one person. */
        public boolean isAboutPeople() {
            return !about.isEmpty();
        }

        /** What most of its columns hold. */
        public Datum mainly() {
            return columns.stream()
                    .collect(Collectors.groupingBy(Column::datum, TreeMap::new, Collectors.counting()))
                    .entrySet()
                    .stream()
                    .max(Map.Entry.comparingByValue())
                    .orElseThrow()
                    .getKey();
        }
    }

    /**
     * A column.
     *
     * @param isSealed whether what is in it is sealed with the key of its owner, so that a copy of the database says nothing
     */
    public record Column(String table, String name, Datum datum, boolean isSealed) {}

    /**
     * Reads locations.
     *
     * @throws IllegalStateException if a file is missing or not understood, or a table is in two locations
     */
    public static FieldRegister read(String... locations) {
        Map<String, Table> tables = new LinkedHashMap<>();
        for (String location : locations) {
            for (Table table : RegisterFile.tables(location)) {
                if (tables.put(table.name(), table) != null) {
                    throw new IllegalStateException("The table " + table.name()
                            + " is registered twice. Maybe it should stand beside the migration that makes it?");
                }
            }
        }
        return new FieldRegister(tables);
    }

    /** All tables, in the order they are registered in. */
    public List<Table> tables() {
        return List.copyOf(tables.values());
    }

    public Optional<Table> table(String name) {
        return Optional.ofNullable(tables.get(name));
    }

    /** All columns whose text is sealed. */
    public List<Column> sealed() {
        return tables().stream()
                .flatMap(table -> table.columns().stream())
                .filter(Column::isSealed)
                .toList();
    }

    /**
     * Compares the register with what is there.
     *
     * @throws UnregisteredFields if a column is there that is not registered, or one is registered that is not there
     */
    public void checkAgainst(Database database) {
        SortedMap<String, List<String>> live = database.columns();
        Set<String> there = new TreeSet<>();
        live.forEach((table, columns) -> columns.forEach(column -> there.add(table + "." + column)));
        Set<String> registered = new TreeSet<>();
        tables().forEach(table ->
                table.columns().forEach(column -> registered.add(column.table() + "." + column.name())));
        List<String> without = without(there, registered);
        List<String> gone = without(registered, there);
        if (!without.isEmpty() || !gone.isEmpty()) {
            throw new UnregisteredFields(without, gone);
        }
    }

    private static List<String> without(Set<String> some, Set<String> others) {
        List<String> rest = new ArrayList<>(some);
        rest.removeAll(others);
        return rest;
    }
}
