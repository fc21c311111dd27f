package ca.learningpartners.mentorship.jdbi;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What of each table is whose: which of the rows about a person are theirs to take along, and what happens to them when the
 * person is erased. It stands in {@code rights.csv} beside the register of fields, with the reason beside each table: {@code
 * table,theirs,instead,named,leaving,later,why}. Of a table that is not there all rows about a person are theirs, and go
 * with them. Immutable.
 */
public final class PersonalRules {

    private static final String HEADER = "table,theirs,instead,named,leaving,later,why";
    private static final String NOTHING = "-";

    private final Map<String, Rule> rules;

    private PersonalRules(Map<String, Rule> rules) {
        this.rules = Collections.unmodifiableMap(rules);
    }

    /**
     * The rule of a table. Conditions and statements know {@code :person}; statements of leaving also {@code :pseudonym},
     * {@code :name} and {@code :now}.
     *
     * @param theirs a condition that finds the rows to take along; empty for the register’s own, {@code -} for none
     * @param instead what is given instead of a column, as an expression
     * @param named columns in which people stand whom the person named themselves, and so may take along
     * @param leaving what is done when the person is erased, in this order
     * @param later what is done under the pseudonym once the law no longer asks to keep it
     * @param why the reason, for whoever reads the file
     */
    public record Rule(
            String table,
            String theirs,
            Map<String, String> instead,
            Set<String> named,
            List<String> leaving,
            List<String> later,
            String why) {

        public Rule {
            instead = Map.copyOf(instead);
            named = Set.copyOf(named);
            leaving = List.copyOf(leaving);
            later = List.copyOf(later);
        }

        /** The condition for what can be taken along; never true if nothing can. */
        String condition(FieldRegister.Table registered) {
            if (theirs.equals(NOTHING) || registered.about().isEmpty()) {
                return "1 = 0";
            }
            return "(" + (theirs.isEmpty() ? registered.about() : theirs) + ")";
        }
    }

    /**
     * Reads locations; what stands first is done first.
     *
     * @throws IllegalStateException if a file is missing or not understood
     */
    public static PersonalRules read(String... locations) {
        Map<String, Rule> rules = new LinkedHashMap<>();
        for (String location : locations) {
            RegisterFile.lines(location + "/rights.csv", HEADER).forEach(line -> rules.put(line.get(0), rule(line)));
        }
        return new PersonalRules(rules);
    }

    private static Rule rule(List<String> line) {
        Map<String, String> instead = statements(line.get(2)).stream()
                .map(each -> each.split("=", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
        Set<String> named = line.get(3).isEmpty()
                ? Set.of()
                : Set.copyOf(Arrays.asList(line.get(3).split(" ")));
        return new Rule(
                line.get(0),
                line.get(1),
                instead,
                named,
                statements(line.get(4)),
                statements(line.get(5)),
                line.get(6));
    }

    private static List<String> statements(String cell) {
        return cell.isBlank() ? List.of() : List.of(cell.split(";\\s*"));
    }

    /** All that are written, in the order in which they are followed. */
    public List<Rule> all() {
        return List.copyOf(rules.values());
    }

    /** The rule of a table; if none is written, what is about a person goes with them. */
    public Rule of(FieldRegister.Table table) {
        Rule written = rules.get(table.name());
        if (written != null) {
            return written;
        }
        List<String> leaving = table.isAboutPeople() && !staysFor(table) ? List.of(deletion(table)) : List.<String>of();
        return new Rule(table.name(), "", Map.of(), Set.of(), leaving, List.of(), "");
    }

    /** Whether others rely on what is in a table, so that it stays without the name. */
    private static boolean staysFor(FieldRegister.Table table) {
        return switch (table.until()) {
            case FOR_EVER_WITHOUT_NAMES, PROGRAM, ONE_YEAR_AFTER_DECISION, SEVEN_YEARS -> true;
            case AS_LONG_AS_TAKING_PART, WITH_THE_PARTNERSHIP, OWN_CLOCK, AT_ONCE, FOURTEEN_DAYS, NINETY_DAYS -> false;
        };
    }

    private static String deletion(FieldRegister.Table table) {
        return "DELETE FROM " + table.name() + " WHERE " + table.about();
    }
}
