package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.text.SearchKey;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * The tables {@code search_word} and {@code search_entry}: by which words things of a kind are found, however they are
 * typed, and where each stands among its kind. Written in the transaction that writes the thing itself.
 */
public final class SearchWords {

    /** Participants, by their names. */
    public static final String PEOPLE = "PERSON";

    /** Published resources, by title and summary. */
    static final String RESOURCES = "RESOURCE";

    /** Up to so many hits are looked up one by one; above, things are gone through in their order until a page is full. */
    private static final int FEW = 2000;

    private static final int MOST_WORDS = 6;
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Comes after everything else that a word could go on with. */
    private static final String END = Character.toString(Character.MAX_CODE_POINT);

    private SearchWords() {}

    /** The words of a text as they are kept and sought. */
    static Set<String> words(String text) {
        Set<String> words = new TreeSet<>();
        SearchKey.words(text).forEach(word -> words.addAll(List.of(BETWEEN.split(word))));
        words.remove("");
        return words;
    }

    /**
     * Keeps what a thing is found by; what was kept of it before is gone.
     *
     * @param name what it is sorted by, and found by too
     * @param more further texts that it is found by
     */
    static void keep(Handle handle, String kind, String thing, String name, Collection<String> more) {
        Set<String> words = words(name);
        more.forEach(text -> words.addAll(words(text)));
        handle.createUpdate("""
                        INSERT INTO search_entry (kind, thing, sorted) VALUES (:kind, :thing, :sorted)
                        ON CONFLICT (kind, thing) DO UPDATE SET sorted = excluded.sorted
                        """)
                .bind("kind", kind)
                .bind("thing", thing)
                .bind("sorted", SearchKey.of(name))
                .execute();
        if (!words.equals(kept(handle, kind, thing))) {
            replace(handle, kind, thing, words);
        }
    }

    /** A thing that is not to be found any more. */
    static void forget(Handle handle, String kind, String thing) {
        replace(handle, kind, thing, Set.of());
        handle.createUpdate("DELETE FROM search_entry WHERE kind = :kind AND thing = :thing")
                .bind("kind", kind)
                .bind("thing", thing)
                .execute();
    }

    private static Set<String> kept(Handle handle, String kind, String thing) {
        return Set.copyOf(handle.createQuery("SELECT word FROM search_word WHERE kind = :kind AND thing = :thing")
                .bind("kind", kind)
                .bind("thing", thing)
                .mapTo(String.class)
                .list());
    }

    private static void replace(Handle handle, String kind, String thing, Set<String> words) {
        handle.createUpdate("DELETE FROM search_word WHERE kind = :kind AND thing = :thing")
                .bind("kind", kind)
                .bind("thing", thing)
                .execute();
        PreparedBatch batch =
                handle.prepareBatch("INSERT INTO search_word (kind, word, thing) VALUES (:kind, :word, :thing)");
        words.forEach(word ->
                batch.bind("kind", kind).bind("word", word).bind("thing", thing).add());
        batch.execute();
    }

    /** What somebody typed, as a condition for a statement of one's own that is run on the same handle. */
    public static Sought sought(Handle handle, String kind, String typed) {
        List<String> words = words(typed).stream().limit(MOST_WORDS).toList();
        if (words.isEmpty()) {
            return new Sought(0, typed.isBlank() ? Reach.EVERYTHING : Reach.NOTHING, Map.of());
        }
        Map<String, Object> values = new HashMap<>(Map.of("searchKind", kind));
        for (int i = 0; i < words.size(); i++) {
            values.put("from" + i, words.get(i));
            values.put("to" + i, words.get(i) + END);
        }
        Reach reach = hits(handle, words.size(), values) <= FEW ? Reach.FEW : Reach.MANY;
        return new Sought(words.size(), reach, values);
    }

    /** How many things have all the words; no more are counted than matters. */
    private static int hits(Handle handle, int words, Map<String, Object> values) {
        return handle.createQuery("SELECT count(*) FROM (" + Sought.all(words) + " LIMIT " + (FEW + 1) + ") hits")
                .bindMap(values)
                .mapTo(Integer.class)
                .one();
    }

    /** How much a search finds. */
    public enum Reach {
        /** Nothing was typed: all there is. */
        EVERYTHING,
        /** What was typed has no word in it. */
        NOTHING,
        /** Few enough to be gathered first. */
        FEW,
        /** So many that each thing is asked in its turn, until a page is full. */
        MANY
    }

    /**
     * A condition that lets those through of whom every word that is sought begins a word. Take the things from
     * {@code search_entry}, joined first and with {@code CROSS JOIN}, sorted by its column {@code sorted}: then a page of
     * a hundred thousand is there at once, whether few or many are found.
     *
     * @param words how many words are sought
     * @param reach how much that finds, as far as it decides how to look
     * @param values to be bound by name: {@code searchKind}, {@code from0}, {@code to0} and so on; none if no word is sought
     */
    public record Sought(int words, Reach reach, Map<String, Object> values) {

        public Sought {
            values = Map.copyOf(values);
        }

        /** @param thing the column with the id of the thing, such as {@code e.thing} */
        public String condition(String thing) {
            return switch (reach) {
                case EVERYTHING -> "1 = 1";
                case NOTHING -> "1 = 0";
                case FEW -> thing + " IN (" + all(words) + ")";
                case MANY -> each(thing);
            };
        }

        private static String all(int words) {
            StringBuilder sql = new StringBuilder();
            for (int i = 0; i < words; i++) {
                sql.append(i == 0 ? "" : " INTERSECT ")
                        .append("SELECT thing FROM search_word WHERE ")
                        .append(range("search_word", i));
            }
            return words == 1 ? sql.toString().replaceFirst("SELECT", "SELECT DISTINCT") : sql.toString();
        }

        private String each(String thing) {
            StringBuilder sql = new StringBuilder("1 = 1");
            for (int i = 0; i < words; i++) {
                sql.append(" AND EXISTS (SELECT 1 FROM search_word w WHERE w.thing = ")
                        .append(thing)
                        .append(" AND ")
                        .append(range("w", i))
                        .append(")");
            }
            return sql.toString();
        }

        private static String range(String table, int i) {
            return table + ".kind = :searchKind AND " + table + ".word >= :from" + i + " AND " + table + ".word < :to"
                    + i;
        }
    }
}
