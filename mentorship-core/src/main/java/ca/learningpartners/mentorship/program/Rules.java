package ca.learningpartners.mentorship.program;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.text.Refusal;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a program as they stand: for each the province's value and who decides it, and the districts that differ.
 * How they came to be is told by {@code steering.RuleChange}.
 *
 * @param province every rule with the province's value
 * @param differing the values of districts that differ from the province; none for a rule that is locked
 */
public record Rules(Map<PolicyKey, Policy> province, Map<PolicyKey, SortedMap<DistrictNumber, Integer>> differing) {

    public Rules {
        province = Collections.unmodifiableMap(new EnumMap<>(province));
        Map<PolicyKey, SortedMap<DistrictNumber, Integer>> kept = new EnumMap<>(PolicyKey.class);
        for (PolicyKey key : PolicyKey.values()) {
            Policy policy = province.get(key);
            if (policy == null) {
                throw new IllegalArgumentException("Nobody sets " + key + ". Maybe begin with the template's rules?");
            }
            SortedMap<DistrictNumber, Integer> values = differing.getOrDefault(key, new TreeMap<>());
            if (!values.isEmpty() && !policy.isOpen()) {
                throw new IllegalArgumentException(key + " is locked, but districts differ. Maybe end theirs first?");
            }
            if (!values.isEmpty()) {
                values.values().forEach(value -> new Policy(key, value, policy.mode()));
                kept.put(key, Collections.unmodifiableSortedMap(new TreeMap<>(values)));
            }
        }
        differing = Collections.unmodifiableMap(kept);
    }

    /** What a program begins with. */
    public static Rules of(ProgramTemplate template) {
        return new Rules(template.policies(), Map.of());
    }

    /** A rule with the province's value. */
    public Policy policy(PolicyKey key) {
        return Optional.ofNullable(province.get(key)).orElseThrow();
    }

    /** The values of the districts that differ, by number of the district. */
    public SortedMap<DistrictNumber, Integer> differing(PolicyKey key) {
        return differing.getOrDefault(key, Collections.emptySortedMap());
    }

    /** What holds in a district; for somebody without one, what the province says. */
    public int in(PolicyKey key, @Nullable DistrictNumber district) {
        int province = policy(key).value();
        return district == null ? province : differing(key).getOrDefault(district, province);
    }

    /** The rules as they are in a district alone: what holds there is what they say. */
    Rules in(@Nullable DistrictNumber district) {
        Map<PolicyKey, Policy> here = new EnumMap<>(PolicyKey.class);
        province.forEach((key, policy) -> here.put(key, new Policy(key, in(key, district), policy.mode())));
        return new Rules(here, Map.of());
    }

    /** The smallest value that holds anywhere. */
    public int least(PolicyKey key) {
        return everywhere(key).min(Integer::compare).orElseThrow();
    }

    /** The greatest value that holds anywhere. */
    public int most(PolicyKey key) {
        return everywhere(key).max(Integer::compare).orElseThrow();
    }

    private Stream<Integer> everywhere(PolicyKey key) {
        return Stream.concat(Stream.of(policy(key).value()), differing(key).values().stream());
    }

    /** The rules after the province set one. What districts had of their own ends where it is locked. */
    public Rules with(Policy set) {
        Map<PolicyKey, Policy> after = new EnumMap<>(province);
        after.put(set.key(), set);
        Map<PolicyKey, SortedMap<DistrictNumber, Integer>> theirs = new EnumMap<>(PolicyKey.class);
        theirs.putAll(differing);
        if (!set.isOpen()) {
            theirs.remove(set.key());
        }
        return new Rules(after, theirs);
    }

    /**
     * The rules after a district set one for itself.
     *
     * @param value null if it follows the province again
     */
    public Rules with(PolicyKey key, DistrictNumber district, @Nullable Integer value) {
        SortedMap<DistrictNumber, Integer> values = new TreeMap<>(differing(key));
        if (value == null) {
            values.remove(district);
        } else {
            values.put(district, value);
        }
        Map<PolicyKey, SortedMap<DistrictNumber, Integer>> theirs = new EnumMap<>(PolicyKey.class);
        theirs.putAll(differing);
        theirs.put(key, values);
        return new Rules(province, theirs);
    }

    /**
     * Why these rules cannot stand together after one of them changed: two come in the wrong order, in the province or
     * in a district. The codes are {@code rule-order-offer}, {@code -silence}, {@code -close} and {@code -term}, each
     * with the two values and the district's number, 0 for the province.
     */
    public Optional<Refusal> refusal(PolicyKey changed) {
        return Arrays.stream(RuleOrder.values())
                .filter(order -> order.concerns(changed))
                .flatMap(order -> places().flatMap(place -> order.refusal(this, place.orElse(null)).stream()))
                .findFirst();
    }

    private Stream<Optional<DistrictNumber>> places() {
        return Stream.concat(
                Stream.of(Optional.empty()),
                differing.values().stream()
                        .flatMap(values -> values.keySet().stream())
                        .distinct()
                        .sorted()
                        .map(Optional::of));
    }
}
