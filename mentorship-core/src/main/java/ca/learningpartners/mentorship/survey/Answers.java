package ca.learningpartners.mentorship.survey;

import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What one person answered. What was left out is not in it.
 *
 * @param chosen the keys of what was chosen, by the key of the item
 * @param texts what was written, by the key of the open question
 */
public record Answers(SortedMap<String, SortedSet<String>> chosen, SortedMap<String, String> texts) {

    public static final Answers NONE = new Answers(new TreeMap<>(), new TreeMap<>());

    public Answers {
        SortedMap<String, SortedSet<String>> kept = new TreeMap<>();
        chosen.forEach((item, options) -> {
            if (!options.isEmpty()) {
                kept.put(item, Collections.unmodifiableSortedSet(new TreeSet<>(options)));
            }
        });
        chosen = Collections.unmodifiableSortedMap(kept);
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    public boolean isEmpty() {
        return chosen.isEmpty() && texts.isEmpty();
    }

    /** What was chosen of an item; nothing if it was left out. */
    public SortedSet<String> chosen(String item) {
        return chosen.getOrDefault(item, Collections.emptySortedSet());
    }

    /** What was written; empty if nothing was. */
    public String text(String item) {
        return texts.getOrDefault(item, "");
    }

    /** How many were answered; nothing of what. */
    @Override
    public String toString() {
        return chosen.size() + texts.size() + " answers";
    }
}
