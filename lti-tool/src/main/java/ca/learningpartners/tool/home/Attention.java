package ca.learningpartners.tool.home;

import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.privacy.Suppression;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Who is behind the five numbers, of those somebody looks after. Names, dates and states; nothing of what a pair does.
 *
 * @param rows in the order in which they want attention
 * @param nameless how many partnerships there are besides whose people the viewer is told nothing of by name; whoever sees
 *     all by name, or looks after no others, has none here
 */
record Attention(Map<Which, List<Row>> rows, Map<Which, Integer> nameless) {

    /** As many as wait, and for what. */
    int count(Which which) {
        return of(which).size();
    }

    List<Row> of(Which which) {
        return rows.getOrDefault(which, List.of());
    }

    /** How many there are besides, without names; empty where they are too few for anybody to be told. */
    Optional<Integer> besides(Which which) {
        return Optional.ofNullable(nameless.get(which)).filter(pairs -> pairs >= Suppression.LEAST);
    }

    /** The five numbers, in their order. */
    List<HomePage.Number> numbers() {
        return Arrays.stream(Which.values())
                .map(which -> new HomePage.Number(
                        which.key(),
                        count(which) + besides(which).orElse(0),
                        which == Which.WAITING ? overdue() : 0,
                        isMasked(which)))
                .toList();
    }

    /** Nobody is named, and of how many it is so cannot be told. */
    private boolean isMasked(Which which) {
        return count(which) == 0
                && nameless.containsKey(which)
                && besides(which).isEmpty();
    }

    /** How many of those who wait were to be shown new options by a day that has passed. */
    int overdue() {
        return (int) of(Which.WAITING).stream().filter(Row::overdue).count();
    }

    static Attention of(Map<Which, ? extends Collection<Row>> rows, Map<Which, Integer> nameless) {
        Map<Which, List<Row>> kept = new EnumMap<>(Which.class);
        rows.forEach((which, each) -> kept.put(which, List.copyOf(each)));
        return new Attention(kept, nameless);
    }

    /**
     * A person who waits, or a partnership.
     *
     * @param id of the partnership; of the person where there is none
     * @param name the person's name; the mentee's of a partnership
     * @param partner the mentor's name
     * @param day what it is about, for the message; empty where nothing is to be said but that it is so
     * @param overdue whether new options were due by {@code day}, and are not there yet
     * @param concerned whom a reminder goes to: whoever has not done their part
     * @param asked when they were last reminded
     */
    record Row(
            String id,
            String name,
            Optional<String> partner,
            Optional<LocalDate> day,
            boolean overdue,
            Set<ParticipantId> concerned,
            Optional<LocalDate> asked) {

        Row {
            concerned = Set.copyOf(concerned);
            Objects.requireNonNull(name);
        }
    }
}
