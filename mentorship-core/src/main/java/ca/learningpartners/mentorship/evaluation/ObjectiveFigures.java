package ca.learningpartners.mentorship.evaluation;

import ca.learningpartners.mentorship.objective.ObjectiveCode;
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
 * For how many people each objective of a program is served by a goal of theirs. Counts about few people, and those from
 * which one could be worked out, are masked; what a goal says is not asked for.
 *
 * @param everybody how many people have a goal; empty if masked
 * @param people by objective; empty if masked
 */
public record ObjectiveFigures(OptionalInt everybody, SortedMap<ObjectiveCode, OptionalInt> people) {

    /**
     * Counts and masks.
     *
     * @param objectives those of the program
     * @param served whoever has a goal, with the objectives their goals serve, possibly none
     */
    public static ObjectiveFigures of(
            Collection<ObjectiveCode> objectives, Map<ParticipantId, Set<ObjectiveCode>> served) {
        List<Set<ObjectiveCode>> each = new ArrayList<>(served.values());
        Suppression suppression = new Suppression();
        BitSet all = new BitSet();
        all.set(0, each.size());
        suppression.cell(all);
        List<ObjectiveCode> codes = List.copyOf(objectives);
        List<BitSet> cells = codes.stream().map(code -> cell(each, code)).toList();
        cells.forEach(suppression::cell);
        BitSet shown = suppression.shown();
        SortedMap<ObjectiveCode, OptionalInt> people = new TreeMap<>();
        for (int at = 0; at < codes.size(); at++) {
            people.put(codes.get(at), figure(cells.get(at), shown.get(at + 1)));
        }
        return new ObjectiveFigures(figure(all, shown.get(0)), people);
    }

    private static BitSet cell(List<Set<ObjectiveCode>> each, ObjectiveCode code) {
        BitSet cell = new BitSet();
        for (int person = 0; person < each.size(); person++) {
            cell.set(person, each.get(person).contains(code));
        }
        return cell;
    }

    private static OptionalInt figure(BitSet people, boolean shown) {
        return shown ? OptionalInt.of(people.cardinality()) : OptionalInt.empty();
    }
}
