package ca.learningpartners.mentorship.district;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What joins a district and a Nation: that the district’s schools stand on its territory, or that it is a neighbour.
 *
 * @param link where the Nation’s own education department is reached, as the district gives it: an {@code https} address;
 *     null if it has given none
 */
public record NationTie(
        DistrictNumber district,
        NationId nation,
        Standing standing,
        @Nullable String link) {

    public static final int LONGEST_LINK = 500;

    private static final String LINK = "(?i:https)://[\\p{L}\\p{N}.-]+(:[0-9]{1,5})?([/?#][^\\s\\p{Cntrl}]*)?";

    public NationTie {
        if (link != null && !isLink(link)) {
            throw new IllegalArgumentException("The link is no https address of at most " + LONGEST_LINK
                    + " characters. Maybe “https://” is missing?");
        }
    }

    /** Whether a text can be such a link. */
    public static boolean isLink(String text) {
        return text.length() <= LONGEST_LINK && text.matches(LINK);
    }

    public Key key() {
        return new Key(district, nation);
    }

    /** Where a Nation stands to a district. */
    public enum Standing {
        TERRITORY,
        NEIGHBOUR
    }

    /** Which district and which Nation. */
    public record Key(DistrictNumber district, NationId nation) implements Comparable<Key> {

        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::district).thenComparing(Key::nation);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }
}
