package ca.learningpartners.mentorship.evaluation;

import ca.learningpartners.mentorship.objective.ObjectiveCode;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.privacy.Suppression;
import ca.learningpartners.mentorship.program.PrincipleKey;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * For how many people each objective and each principle of a program is served by a goal of theirs. Counts about few
 * people, and those from which one could be worked out, are masked, all of them judged together; what a goal says is not
 * asked for.
 *
 * @param everybody how many people have a goal; empty if masked
 * @param people by objective; empty if masked
 * @param principles by principle; empty if masked
 */
public record ObjectiveFigures(
        OptionalInt everybody,
        SortedMap<ObjectiveCode, OptionalInt> people,
        SortedMap<PrincipleKey, OptionalInt> principles) {

    /** What the goals of one person serve, possibly nothing. */
    public record Served(Set<ObjectiveCode> objectives, Set<PrincipleKey> principles) {}

    /**
     * Counts and masks.
     *
     * @param objectives those of the program
     * @param principles those of its framework
     * @param served whoever has a goal
     */
    public static ObjectiveFigures of(
            Collection<ObjectiveCode> objectives, Collection<PrincipleKey> principles, Collection<Served> served) {
        List<Served> each = List.copyOf(served);
        Suppression suppression = new Suppression();
        int everybody = suppression.cell(cell(each, any -> true));
        SortedMap<ObjectiveCode, Integer> byObjective = new TreeMap<>();
        objectives.forEach(code -> byObjective.put(
                code, suppression.cell(cell(each, one -> one.objectives().contains(code)))));
        SortedMap<PrincipleKey, Integer> byPrinciple = new TreeMap<>();
        principles.forEach(key -> byPrinciple.put(
                key, suppression.cell(cell(each, one -> one.principles().contains(key)))));
        BitSet shown = suppression.shown();
        return new ObjectiveFigures(
                shown.get(everybody) ? OptionalInt.of(each.size()) : OptionalInt.empty(),
                figures(
                        byObjective,
                        shown,
                        code -> count(each, one -> one.objectives().contains(code))),
                figures(
                        byPrinciple,
                        shown,
                        key -> count(each, one -> one.principles().contains(key))));
    }

    /** The same for a program without a framework. */
    public static ObjectiveFigures of(
            Collection<ObjectiveCode> objectives, Map<ParticipantId, Set<ObjectiveCode>> served) {
        return of(
                objectives,
                List.of(),
                served.values().stream()
                        .map(codes -> new Served(codes, Set.of()))
                        .toList());
    }

    private static BitSet cell(List<Served> each, Predicate<Served> counted) {
        BitSet cell = new BitSet();
        for (int person = 0; person < each.size(); person++) {
            cell.set(person, counted.test(each.get(person)));
        }
        return cell;
    }

    private static int count(List<Served> each, Predicate<Served> counted) {
        return (int) each.stream().filter(counted).count();
    }

    private static <K> SortedMap<K, OptionalInt> figures(
            SortedMap<K, Integer> cells, BitSet shown, ToIntFunction<K> count) {
        SortedMap<K, OptionalInt> figures = new TreeMap<>();
        cells.forEach((key, cell) ->
                figures.put(key, shown.get(cell) ? OptionalInt.of(count.applyAsInt(key)) : OptionalInt.empty()));
        return figures;
    }
}
