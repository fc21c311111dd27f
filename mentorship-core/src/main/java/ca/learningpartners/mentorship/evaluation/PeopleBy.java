package ca.learningpartners.mentorship.evaluation;

import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.privacy.Suppression;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many people something holds for, by what it can be: objectives their goals serve, issues they wrestle with. One person
 * can be in several counts. Counts about few people, and those from which one could be worked out, are masked.
 *
 * @param everybody how many people were asked about; empty if masked
 * @param people by what it can be; empty if masked
 */
public record PeopleBy<T extends Comparable<T>>(OptionalInt everybody, SortedMap<T, OptionalInt> people) {

    /**
     * Counts and masks.
     *
     * @param kinds everything it can be
     * @param held whoever is counted, with what holds for them, possibly nothing
     */
    public static <T extends Comparable<T>> PeopleBy<T> of(
            Collection<T> kinds, Map<ParticipantId, ? extends Set<T>> held) {
        List<Set<T>> each = new ArrayList<>(held.values());
        Suppression suppression = new Suppression();
        BitSet all = new BitSet();
        all.set(0, each.size());
        suppression.cell(all);
        List<T> columns = List.copyOf(kinds);
        List<BitSet> cells = columns.stream().map(kind -> cell(each, kind)).toList();
        cells.forEach(suppression::cell);
        BitSet shown = suppression.shown();
        SortedMap<T, OptionalInt> people = new TreeMap<>();
        for (int at = 0; at < columns.size(); at++) {
            people.put(columns.get(at), figure(cells.get(at), shown.get(at + 1)));
        }
        return new PeopleBy<>(figure(all, shown.get(0)), people);
    }

    private static <T> BitSet cell(List<Set<T>> each, T kind) {
        BitSet cell = new BitSet();
        for (int person = 0; person < each.size(); person++) {
            cell.set(person, each.get(person).contains(kind));
        }
        return cell;
    }

    private static OptionalInt figure(BitSet people, boolean shown) {
        return shown ? OptionalInt.of(people.cardinality()) : OptionalInt.empty();
    }
}
