package ca.learningpartners.mentorship.store;

import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Facts by their ids, with those that people have changed or removed. */
final class InMemoryFacts<I extends Comparable<I>, T> {

    final Function<T, I> id;
    final SortedMap<I, T> facts = new TreeMap<>();
    final Set<I> people = new HashSet<>();

    InMemoryFacts(Function<T, I> id) {
        this.id = id;
    }

    void putAll(InMemoryFacts<I, T> other) {
        facts.putAll(other.facts);
        people.addAll(other.people);
    }
}
