package ca.learningpartners.mentorship.resource;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Somebody who looks for resources, as far as it decides what they are shown first: tags for what they are in the program,
 * the languages they work in, what they asked for or offer, where they work, and what their goals serve. What they read
 * is not known to anybody, and counts for nothing.
 */
public record Reader(SortedSet<Tag> tags) {

    /** Somebody of whom nothing is known. */
    public static final Reader ANYBODY = new Reader(new TreeSet<>());

    public Reader {
        tags = Collections.unmodifiableSortedSet(new TreeSet<>(tags));
    }

    /** Why something with these tags is shown to them, the strongest reason first. */
    public List<Tag> reasons(Collection<Tag> of) {
        return of.stream().filter(tags::contains).sorted().toList();
    }

    /** How much it fits: the points of every kind of reason there is, each once. The more, the earlier it is shown. */
    public int points(Collection<Tag> of) {
        return reasons(of).stream()
                .map(Tag::kind)
                .distinct()
                .mapToInt(Tag.Kind::points)
                .sum();
    }
}
