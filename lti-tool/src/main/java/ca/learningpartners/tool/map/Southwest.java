package ca.learningpartners.tool.map;

import ca.learningpartners.mentorship.district.GeoPoint;
import org.jspecify.annotations.Nullable;

/** The corner of the province where many districts lie close together. */
final class Southwest {

    private static final GeoPoint FROM = new GeoPoint(48.3, -124.2);
    private static final GeoPoint TO = new GeoPoint(49.6, -121.3);
    private static final int CROWD = 5;

    private Southwest() {}

    static boolean holds(@Nullable GeoPoint place) {
        return place != null
                && place.latitude() >= FROM.latitude()
                && place.latitude() <= TO.latitude()
                && place.longitude() >= FROM.longitude()
                && place.longitude() <= TO.longitude();
    }

    /** Whether so many of all places lie there that they want a panel of their own. */
    static boolean isCrowded(int there, int all) {
        return there >= CROWD && there < all;
    }
}
