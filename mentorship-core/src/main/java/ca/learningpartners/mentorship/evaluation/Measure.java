package ca.learningpartners.mentorship.evaluation;

import ca.learningpartners.mentorship.privacy.AccessMatrix;
import ca.learningpartners.mentorship.privacy.Datum;
import ca.learningpartners.mentorship.privacy.Extent;
import ca.learningpartners.mentorship.privacy.Standing;
import java.util.Comparator;

/**
 * Something that is counted or measured, with one definition wherever it stands. Its words are found under
 * {@code measure.<family>}; where a family has members (the items of a questionnaire), the name of the member comes after
 * a slash: {@code answer/new-members-1/belonging}.
 *
 * @param key lower-case words joined by dashes, perhaps with members
 * @param at where it is told at several points, which one: months since the start; 0 otherwise
 * @param datum what is kept of people that it is made from: who may not see numbers of that, does not see it
 */
public record Measure(String key, int at, Theme theme, Unit unit, Datum datum) implements Comparable<Measure> {

    private static final Comparator<Measure> ORDER =
            Comparator.comparing(Measure::theme).thenComparing(Measure::key).thenComparingInt(Measure::at);

    public Measure {
        if (!key.matches("[a-z0-9-]+(/[A-Za-z0-9-]+)*") || key.length() > 120) {
            throw new IllegalArgumentException("A measure called “" + key + "”. Maybe use lower case and dashes?");
        }
    }

    /** One that is told at one point only. */
    public Measure(String key, Theme theme, Unit unit, Datum datum) {
        this(key, 0, theme, unit, datum);
    }

    /** The same at another point. */
    public Measure at(int months) {
        return new Measure(key, months, theme, unit, datum);
    }

    /** The part of the key before the first slash. */
    public String family() {
        int slash = key.indexOf('/');
        return slash < 0 ? key : key.substring(0, slash);
    }

    /** A member of the family whose key this is. */
    public Measure member(String name) {
        return new Measure(key + "/" + name, at, theme, unit, datum);
    }

    /** The part after it: which member of a family it is; blank for one that is no family. */
    public String member() {
        int slash = key.indexOf('/');
        return slash < 0 ? "" : key.substring(slash + 1);
    }

    /**
     * Whether somebody who stands so to the people of a slice sees the figure. That a pulse asks for contact is told to a
     * coordinator, and nothing else of it.
     */
    public boolean isFor(Standing standing) {
        Extent extent = AccessMatrix.extent(datum, standing);
        return extent != Extent.NOTHING && !(datum == Datum.PULSE && extent == Extent.STATUS);
    }

    @Override
    public int compareTo(Measure other) {
        return ORDER.compare(this, other);
    }
}
