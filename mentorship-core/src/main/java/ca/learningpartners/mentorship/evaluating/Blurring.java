package ca.learningpartners.mentorship.evaluating;

import ca.learningpartners.mentorship.privacy.Suppression;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Tells what people are known by (where, when, as what) less exactly, until everybody has at least nine others in the same
 * file who are told alike in all of it: nobody who knows such things of somebody finds their row by them.
 */
final class Blurring {

    /** The fewest people who are told alike. */
    static final int ALIKE = Suppression.LEAST;

    private final List<Traits> people;
    private final int[][] told;

    /**
     * What one person is known by.
     *
     * @param ways of each trait, how it can be told, the most exact first; the last one is blank
     */
    record Traits(List<List<String>> ways) {

        Traits {
            ways = ways.stream().map(List::copyOf).toList();
            for (List<String> trait : ways) {
                if (trait.isEmpty() || !trait.get(trait.size() - 1).isEmpty()) {
                    throw new IllegalArgumentException("A trait that cannot be left blank: " + trait);
                }
            }
        }
    }

    private Blurring(List<Traits> people) {
        this.people = people;
        this.told = new int[people.size()]
                [people.isEmpty() ? 0 : people.get(0).ways().size()];
    }

    /**
     * How everybody is told.
     *
     * @param order which trait is told less exactly next, by its number: whoever is still among fewer than ten is
     */
    static List<List<String>> of(List<Traits> people, List<Integer> order) {
        if (people.size() < ALIKE) {
            throw new IllegalArgumentException(
                    people.size() + " people are too few to be alike. Maybe ask more of them?");
        }
        Blurring blurring = new Blurring(people);
        order.forEach(blurring::tellLess);
        blurring.hideTheRest();
        return blurring.told();
    }

    private void tellLess(int trait) {
        crowds().values().stream()
                .filter(crowd -> crowd.size() < ALIKE)
                .flatMap(List::stream)
                .forEach(person -> told[person][trait] = Math.min(told[person][trait] + 1, last(person, trait)));
    }

    /** Whoever stands out still is told nothing of; if those are few, the smallest crowd joins them. */
    private void hideTheRest() {
        crowds().values().stream()
                .filter(crowd -> crowd.size() < ALIKE)
                .flatMap(List::stream)
                .toList()
                .forEach(this::hide);
        List<String> nothing = people.get(0).ways().stream().map(trait -> "").toList();
        Map<String, List<Integer>> crowds = crowds();
        while (crowds.size() > 1
                && crowds.getOrDefault(nothing.toString(), List.of()).size() < ALIKE
                && crowds.containsKey(nothing.toString())) {
            crowds.entrySet().stream()
                    .filter(crowd -> !crowd.getKey().equals(nothing.toString()))
                    .min(Comparator.comparing(crowd -> crowd.getValue().size()))
                    .ifPresent(crowd -> crowd.getValue().forEach(this::hide));
            crowds = crowds();
        }
    }

    private void hide(int person) {
        for (int trait = 0; trait < told[person].length; trait++) {
            told[person][trait] = last(person, trait);
        }
    }

    private int last(int person, int trait) {
        return people.get(person).ways().get(trait).size() - 1;
    }

    /** Who is told alike, by how. */
    private Map<String, List<Integer>> crowds() {
        Map<String, List<Integer>> crowds = new TreeMap<>();
        for (int person = 0; person < people.size(); person++) {
            crowds.computeIfAbsent(told(person).toString(), any -> new ArrayList<>())
                    .add(person);
        }
        return crowds;
    }

    private List<List<String>> told() {
        List<List<String>> all = new ArrayList<>();
        for (int person = 0; person < people.size(); person++) {
            all.add(told(person));
        }
        return all;
    }

    private List<String> told(int person) {
        List<String> words = new ArrayList<>();
        for (int trait = 0; trait < told[person].length; trait++) {
            words.add(people.get(person).ways().get(trait).get(told[person][trait]));
        }
        return words;
    }
}
