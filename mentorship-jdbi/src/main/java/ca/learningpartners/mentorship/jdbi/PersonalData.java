package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.privacy.Purpose;
import ca.learningpartners.mentorship.privacy.Retention;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is kept about one person, and only what is theirs, from all tables of the register: what they wrote, what
 * was written with them, what was decided about them. Of other people it names the partners, and whom the person named
 * themselves; everybody else is {@link #SOMEBODY}.
 */
public final class PersonalData {

    /** Stands for another person whom it is not theirs to take along. */
    public static final String SOMEBODY = "*";

    private static final int FETCHED = 200;

    private final Database database;
    private final FieldRegister register;
    private final PersonalRules rules;
    private final SealedTexts texts;

    /** @param texts how the sealed columns of the register are sealed */
    public PersonalData(Database database, FieldRegister register, PersonalRules rules, SealedTexts texts) {
        this.database = database;
        this.register = register;
        this.rules = rules;
        this.texts = texts;
    }

    /** How much of a table is theirs. */
    public record Kept(String table, Purpose purpose, Retention until, long rows) {}

    /** A partnership of the person, and with whom. */
    public record Partner(String pairing, String name) {}

    /** Receives the rows of a table one by one. */
    @FunctionalInterface
    public interface Visitor {
        /** @param cells the values in the order of the columns: text, a number, a truth or null */
        void row(List<@Nullable Object> cells);
    }

    /** What is kept, table by table; tables without a row are left out. */
    public List<Kept> overview(ParticipantId person) {
        return database.read(handle -> {
            List<Kept> kept = new ArrayList<>();
            for (FieldRegister.Table table : register.tables()) {
                long rows = rows(handle, table, person);
                if (rows > 0) {
                    kept.add(new Kept(table.name(), table.purpose(), table.until(), rows));
                }
            }
            return kept;
        });
    }

    private long rows(Handle handle, FieldRegister.Table table, ParticipantId person) {
        if (!table.isAboutPeople()) {
            return 0;
        }
        return query(handle, "SELECT COUNT(*) FROM ", table, person)
                .mapTo(Long.class)
                .one();
    }

    private Query query(Handle handle, String select, FieldRegister.Table table, ParticipantId person) {
        Query query = handle.createQuery(
                select + table.name() + " WHERE " + rules.of(table).condition(table));
        query.getConfig(SqlStatements.class).setUnusedBindingAllowed(true);
        return query.bind("person", person);
    }

    /**
     * Reads it at one moment.
     *
     * @param sealed whether to open what only the person, or they and their partner, may read; else it is left out
     */
    public <T> T read(ParticipantId person, boolean sealed, Function<Reading, T> work) {
        return database.read(handle -> work.apply(new Reading(handle, person, sealed)));
    }

    /** What is kept about a person at one moment. */
    public final class Reading {

        private final Handle handle;
        private final ParticipantId person;
        private final boolean sealed;
        private final Set<String> strangers;
        private final List<Partner> partners;

        private Reading(Handle handle, ParticipantId person, boolean sealed) {
            this.handle = handle;
            this.person = person;
            this.sealed = sealed;
            this.partners = partnersOf();
            this.strangers = strangers();
        }

        /** Whether what only the person, or they and their partner, may read is given. */
        public boolean isSealed() {
            return sealed;
        }

        public List<Partner> partners() {
            return partners;
        }

        /** The tables that can have rows of theirs, in the order of the register. */
        public List<FieldRegister.Table> tables() {
            return register.tables().stream()
                    .filter(table -> table.isAboutPeople()
                            && !rules.of(table).condition(table).equals("1 = 0"))
                    .toList();
        }

        /** The columns of a table that are given, in the order of its cells. */
        public List<FieldRegister.Column> columns(FieldRegister.Table table) {
            return table.columns().stream()
                    .filter(column -> sealed || !column.isSealed())
                    .toList();
        }

        /** Gives the rows of a table to somebody, one after the other; few are held at a time. */
        public long each(FieldRegister.Table table, Visitor visitor) {
            PersonalRules.Rule rule = rules.of(table);
            List<FieldRegister.Column> columns = columns(table);
            SealedCells seals = new SealedCells(handle, table, texts);
            Query query = query(handle, "SELECT " + selected(columns, rule, seals) + " FROM ", table, person)
                    .setFetchSize(FETCHED);
            long[] count = {0};
            query.map((row, context) -> {
                        List<@Nullable Object> cells = new ArrayList<>();
                        for (FieldRegister.Column column : columns) {
                            cells.add(
                                    column.isSealed()
                                            ? seals.open(column.name(), row)
                                            : shown(rule, column.name(), row.getObject(column.name())));
                        }
                        return cells;
                    })
                    .forEach(cells -> {
                        count[0]++;
                        visitor.row(cells);
                    });
            return count[0];
        }

        /** What is sealed is not even read where it is left out. */
        private String selected(List<FieldRegister.Column> columns, PersonalRules.Rule rule, SealedCells seals) {
            Stream<String> given = columns.stream().map(column -> instead(rule.instead(), column.name()));
            return (sealed ? Stream.concat(given, seals.selected()) : given).collect(Collectors.joining(", "));
        }

        private static String instead(Map<String, String> expressions, String column) {
            String expression = expressions.get(column);
            return expression == null ? column : expression + " AS " + column;
        }

        private @Nullable Object shown(PersonalRules.Rule rule, String column, @Nullable Object value) {
            boolean stranger = value instanceof String text && strangers.contains(text);
            return stranger && !rule.named().contains(column) ? SOMEBODY : value;
        }

        private List<Partner> partnersOf() {
            return handle.createQuery("""
                            SELECT g.id, p.name FROM pairing g
                            JOIN participant p ON p.id = CASE WHEN g.mentee = :person THEN g.mentor ELSE g.mentee END
                            WHERE g.mentee = :person OR g.mentor = :person ORDER BY g.offered_at, g.id
                            """)
                    .bind("person", person)
                    .map(Row.mapper(row -> new Partner(row.text("id"), row.text("name"))))
                    .list();
        }

        private Set<String> strangers() {
            Set<String> others = new HashSet<>(handle.createQuery("SELECT id FROM participant")
                    .mapTo(String.class)
                    .set());
            others.remove(person.value());
            others.removeAll(handle.createQuery("""
                            SELECT mentor FROM pairing WHERE mentee = :person
                            UNION SELECT mentee FROM pairing WHERE mentor = :person
                            """)
                    .bind("person", person)
                    .mapTo(String.class)
                    .list());
            return others;
        }
    }
}
