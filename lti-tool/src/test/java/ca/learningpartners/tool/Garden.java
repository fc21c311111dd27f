package ca.learningpartners.tool;

import ca.learningpartners.mentorship.access.Whose;
import ca.learningpartners.mentorship.privacy.Datum;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Everything that was planted, and the ids that lead to it. */
final class Garden {

    private final List<Planted> planted = new ArrayList<>();
    private final Map<String, Set<String>> ids = new LinkedHashMap<>();

    List<Planted> planted() {
        return planted;
    }

    void add(Planted one) {
        planted.add(one);
    }

    /** A text with a word of its own. */
    String word(Datum datum, Whose whose, String word) {
        return text(Planted.of(datum, word, whose));
    }

    String text(Planted one) {
        add(one);
        return "Between us " + one.word();
    }

    void known(String parameter, String... all) {
        ids.computeIfAbsent(parameter, any -> new TreeSet<>()).addAll(List.of(all));
    }

    /** Every id that fits a parameter of an address, or one that fits none. */
    List<String> fitting(String parameter) {
        List<String> fitting = new ArrayList<>(ids.getOrDefault(parameter, Set.of()));
        if (fitting.isEmpty()) {
            fitting.add("none");
        }
        return fitting;
    }
}
