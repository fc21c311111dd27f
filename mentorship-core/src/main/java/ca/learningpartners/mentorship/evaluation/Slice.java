package ca.learningpartners.mentorship.evaluation;

import java.util.Comparator;

/**
 * Some of the people of a program: everybody, or one group by one {@link Dimension}.
 *
 * @param group its name within the dimension: “27”, “fr”, “3”; blank for everybody, and for those of whom it is not known
 */
public record Slice(Dimension dimension, String group) implements Comparable<Slice> {

    public static final Slice EVERYBODY = new Slice(Dimension.EVERYBODY, "");

    private static final Comparator<Slice> ORDER =
            Comparator.comparing(Slice::dimension).thenComparing(Slice::group);

    public static Slice district(int number) {
        return new Slice(Dimension.DISTRICT, Integer.toString(number));
    }

    @Override
    public int compareTo(Slice other) {
        return ORDER.compare(this, other);
    }
}
