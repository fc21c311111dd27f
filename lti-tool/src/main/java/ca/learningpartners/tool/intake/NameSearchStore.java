package ca.learningpartners.tool.intake;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.jdbi.Database;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.text.RefusedException;
import ca.learningpartners.mentorship.text.SearchKey;
import com.ibm.icu.text.Collator;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Looks for somebody by name among those one could be paired with. It is no directory: it takes three letters, shows
 * eight people at most, and only so many times an hour.
 */
final class NameSearchStore {

    static final int MOST_SHOWN = 8;
    static final int FEWEST_LETTERS = 3;
    static final int MOST_SEARCHES = 20;

    private static final Duration WINDOW = Duration.ofHours(1);

    private final Database database;

    NameSearchStore(Database database) {
        this.database = database;
    }

    /** Somebody who goes by a name. */
    record Named(ParticipantId id, String name, Optional<DistrictNumber> district) {}

    /**
     * Who was found.
     *
     * @param people in the order of the reader's language, at most {@link #MOST_SHOWN}
     * @param more whether there are more
     */
    record Finding(List<Named> people, boolean more) {}

    /**
     * Searches, and counts the search.
     *
     * @param part what the people looked for are in the program
     * @throws RefusedException {@code search-too-short}, {@code search-too-often}
     */
    Finding search(ProgramId program, Role part, ParticipantId seeker, String text, Locale reader, Instant now) {
        String[] words = SearchKey.of(text).split(" ");
        if (letters(words) < FEWEST_LETTERS) {
            throw new RefusedException("search-too-short", FEWEST_LETTERS);
        }
        count(seeker, now);
        Comparator<Object> order = Collator.getInstance(reader);
        List<Named> found = people(program, part).stream()
                .filter(each -> !each.id().equals(seeker))
                .filter(each -> bears(each.name(), words))
                .sorted(Comparator.comparing(Named::name, order).thenComparing(Named::id))
                .limit(MOST_SHOWN + 1L)
                .toList();
        return new Finding(found.subList(0, Math.min(found.size(), MOST_SHOWN)), found.size() > MOST_SHOWN);
    }

    /** An ideograph says as much as two letters. */
    private static int letters(String... words) {
        return Arrays.stream(words)
                .flatMapToInt(String::codePoints)
                .map(point -> Character.isIdeographic(point) ? 2 : 1)
                .sum();
    }

    /**
     * Whether every word that was typed begins a word of the name, or stands in one that is written without spaces. What
     * follows an apostrophe counts as a word too.
     */
    private static boolean bears(String name, String... words) {
        String apart = name.replaceAll("['’‘ʼ`´]", " ");
        String folded = " " + SearchKey.of(name) + " " + SearchKey.of(apart);
        return Arrays.stream(words)
                .allMatch(word -> folded.contains(" " + word)
                        || (word.codePoints().anyMatch(Character::isIdeographic) && folded.contains(word)));
    }

    private void count(ParticipantId seeker, Instant now) {
        long since = now.minus(WINDOW).toEpochMilli();
        database.inTransaction(handle -> {
            handle.createUpdate("DELETE FROM name_search WHERE searched_at <= :since")
                    .bind("since", since)
                    .execute();
            int searches = handle.createQuery("SELECT count(*) FROM name_search WHERE participant = :seeker")
                    .bind("seeker", seeker)
                    .mapTo(Integer.class)
                    .one();
            if (searches >= MOST_SEARCHES) {
                throw new RefusedException("search-too-often", MOST_SEARCHES);
            }
            return handle.createUpdate("INSERT INTO name_search (participant, searched_at) VALUES (:seeker, :now)")
                    .bind("seeker", seeker)
                    .bind("now", now.toEpochMilli())
                    .execute();
        });
    }

    private List<Named> people(ProgramId program, Role part) {
        return database.reading()
                .withHandle(handle -> handle.createQuery("""
                        SELECT p.id, p.name, p.district FROM participant p
                        JOIN enrolment e ON e.participant = p.id
                        WHERE e.program = :program AND e.role = :role
                        """)
                        .bind("program", program)
                        .bind("role", part.name())
                        .map((row, context) -> {
                            int district = row.getInt("district");
                            Optional<DistrictNumber> of =
                                    row.wasNull() ? Optional.empty() : Optional.of(new DistrictNumber(district));
                            return new Named(new ParticipantId(row.getString("id")), row.getString("name"), of);
                        })
                        .list());
    }
}
