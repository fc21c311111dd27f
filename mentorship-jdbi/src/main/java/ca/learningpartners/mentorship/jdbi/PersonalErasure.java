package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.access.Whose;
import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.store.Stores;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/**
 * Erases a person from every table of the register. What is theirs alone goes at once, and its keys with it, so that no
 * backup can be read either; what others rely on, or the law asks to keep, stays under a pseudonym that leads to nobody; and
 * a year after the last decision about them that goes, too. All of it in the transaction of whoever calls, or nothing.
 */
public final class PersonalErasure {

    /** What stands in the place of a name. */
    public static final String NAMELESS = "—";

    private static final int YEARS_KEPT = 1;

    private final Database database;
    private final FieldRegister register;
    private final PersonalRules rules;
    private final Besides besides;

    /** @param besides what no rule can say, because it has to open what is sealed for others */
    public PersonalErasure(Database database, FieldRegister register, PersonalRules rules, Besides besides) {
        this.database = database;
        this.register = register;
        this.rules = rules;
        this.besides = besides;
    }

    /** Something else that is done in the same transaction, before anything of theirs goes. */
    @FunctionalInterface
    public interface Besides {
        void erasing(Handle handle, ParticipantId person);
    }

    /**
     * What an erasure does to a table.
     *
     * @param goes how many rows about the person go at once
     * @param stays how many stay under the pseudonym
     */
    public record Effect(FieldRegister.Table table, long goes, long stays) {}

    /** Who is here although they were erased after this moment: out of a copy that was made then. */
    List<ParticipantId> whoAreBack(Instant copied) {
        return database.read(handle -> new ErasedOwners(handle).whoAreBack(copied));
    }

    /** What an erasure would do now, table by table. Nothing is changed. */
    public List<Effect> foreseen(ParticipantId person) {
        return database.read(handle -> {
            List<Effect> effects = new ArrayList<>();
            for (FieldRegister.Table table : register.tables()) {
                if (table.isAboutPeople()) {
                    long all = count(handle, table, table.about(), person);
                    long goes = goes(handle, table, person);
                    if (all > 0) {
                        effects.add(new Effect(table, Math.min(all, goes), Math.max(0, all - goes)));
                    }
                }
            }
            return effects;
        });
    }

    private long goes(Handle handle, FieldRegister.Table table, ParticipantId person) {
        String head = "DELETE FROM " + table.name() + " WHERE ";
        return rules.of(table).leaving().stream()
                .filter(statement -> statement.startsWith(head))
                .mapToLong(statement -> count(handle, table, statement.substring(head.length()), person))
                .sum();
    }

    private static long count(Handle handle, FieldRegister.Table table, String condition, ParticipantId person) {
        Query query = handle.createQuery("SELECT COUNT(*) FROM " + table.name() + " WHERE " + condition);
        query.getConfig(SqlStatements.class).setUnusedBindingAllowed(true);
        return query.bind("person", person)
                .bind("name", person.value())
                .mapTo(Long.class)
                .one();
    }

    /**
     * Erases somebody whose partnerships are over.
     *
     * @param pseudonym by which they go from now on, wherever something stays
     * @return the last day something of theirs is kept for the law; empty if nothing is
     * @throws IllegalArgumentException if there is no such person
     */
    public Optional<LocalDate> erase(ParticipantId person, ParticipantId pseudonym, Instant now, ZoneId zone) {
        return database.inTransaction(handle -> {
            String name = handle.createQuery("SELECT name FROM participant WHERE id = :person")
                    .bind("person", person)
                    .mapTo(String.class)
                    .findOne()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "There is nobody with this id. Maybe they were erased already?"));
            besides.erasing(handle, person);
            withoutLanguages(handle, person);
            nameless(handle, pseudonym);
            forget(handle, person);
            new ErasedOwners(handle).add(person, now);
            leaving().forEach(statement -> run(handle, statement, person, pseudonym, name, now));
            InputTable.naming(handle, person).forEach(run -> new InputTable(handle, run).rename(person, pseudonym));
            new PersonColumns(handle, register).rename(person, pseudonym);
            remove(handle, person);
            Optional<LocalDate> last = lastDecision(handle, pseudonym, now)
                    .map(at -> LocalDate.ofInstant(at, zone).plusYears(YEARS_KEPT));
            if (last.isEmpty()) {
                finish(pseudonym);
            }
            return last;
        });
    }

    /** What no rule is written for goes first: it is the most particular, and refers to the rest. */
    private List<String> leaving() {
        Set<String> ruled = rules.all().stream().map(PersonalRules.Rule::table).collect(Collectors.toSet());
        Stream<PersonalRules.Rule> others = register.tables().stream()
                .filter(table -> !ruled.contains(table.name()))
                .map(rules::of);
        return Stream.concat(others, rules.all().stream())
                .flatMap(rule -> rule.leaving().stream())
                .toList();
    }

    private static void withoutLanguages(Handle handle, ParticipantId person) {
        handle.createUpdate("DELETE FROM participant_language WHERE participant = :person")
                .bind("person", person)
                .execute();
    }

    private static void nameless(Handle handle, ParticipantId pseudonym) {
        handle.createUpdate("INSERT INTO participant (id, name, locale) VALUES (:id, :name, 'en')")
                .bind("id", pseudonym)
                .bind("name", NAMELESS)
                .execute();
        handle.createUpdate("INSERT INTO participant_language (participant, language) VALUES (:id, 'en')")
                .bind("id", pseudonym)
                .execute();
    }

    /** The person's keys, and those of pairs of whom the other is erased already. */
    private static void forget(Handle handle, ParticipantId person) {
        Stores stores = JdbiStores.on(handle);
        stores.contentKeys().forget(Whose.person(person));
        handle.createQuery("""
                        SELECT g.id FROM pairing g WHERE (g.mentee = :person OR g.mentor = :person) AND EXISTS (
                            SELECT 1 FROM erasure e WHERE e.done_at IS NOT NULL AND e.person IN (g.mentee, g.mentor))
                        """)
                .bind("person", person)
                .mapTo(PairingId.class)
                .list()
                .forEach(pairing -> stores.contentKeys().forget(Whose.pair(pairing)));
    }

    private static void run(
            Handle handle, String sql, ParticipantId person, ParticipantId pseudonym, String name, Instant now) {
        Update update = handle.createUpdate(sql);
        update.getConfig(SqlStatements.class).setUnusedBindingAllowed(true);
        update.bind("person", person)
                .bind("pseudonym", pseudonym)
                .bind("name", name)
                .bind("now", now)
                .execute();
    }

    private static void remove(Handle handle, ParticipantId person) {
        withoutLanguages(handle, person);
        handle.createUpdate("DELETE FROM participant WHERE id = :person")
                .bind("person", person)
                .execute();
    }

    /** What eligibility was judged by counts from today, because nobody noted when it was. */
    private static Optional<Instant> lastDecision(Handle handle, ParticipantId person, Instant now) {
        @Nullable
        Long last = handle.createQuery("""
                        SELECT MAX(at) FROM (
                            SELECT COALESCE(r.approved_at, r.run_at) AS at FROM match_run r WHERE r.id IN (
                                SELECT run FROM match_dual WHERE person = :person
                                UNION SELECT run FROM match_pair WHERE mentee = :person OR mentor = :person
                                UNION SELECT run FROM match_unmatched WHERE mentee = :person)
                            UNION ALL SELECT asked_at FROM suggestion WHERE person = :person OR other = :person
                            UNION ALL SELECT chosen_at FROM choice WHERE mentee = :person OR mentor = :person
                            UNION ALL SELECT :now FROM kept_eligibility WHERE person = :person) decisions
                        """)
                .bind("person", person)
                .bind("now", now)
                .mapTo(Long.class)
                .one();
        return Optional.ofNullable(last).map(Instant::ofEpochMilli);
    }

    /**
     * Removes what the law no longer asks to keep, and the empty person, if nothing of others leads there any more. Doing it
     * twice is harmless.
     */
    public void finish(ParticipantId pseudonym) {
        database.inTransaction(handle -> {
            InputTable.naming(handle, pseudonym).forEach(run -> new InputTable(handle, run).remove());
            for (PersonalRules.Rule rule : rules.all()) {
                rule.later()
                        .forEach(statement -> run(handle, statement, pseudonym, pseudonym, NAMELESS, Instant.EPOCH));
            }
            if (!new PersonColumns(handle, register).refersTo(pseudonym)) {
                remove(handle, pseudonym);
            }
            return true;
        });
    }
}
