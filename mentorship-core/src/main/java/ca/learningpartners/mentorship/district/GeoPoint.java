package ca.learningpartners.mentorship.district;

/**
 * A place where somebody is based, in degrees (WGS 84).
 *
 * @param latitude from −90 to 90
 * @param longitude from −180 to 180
 */
public record GeoPoint(double latitude, double longitude) {

    private static final double EARTH_RADIUS_KM = 6371.0088;

    public GeoPoint {
        if (!(Math.abs(latitude) <= 90)) {
            throw new IllegalArgumentException("Latitude " + latitude + " is not between −90 and 90.");
        }
        if (!(Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("Longitude " + longitude + " is not between −180 and 180.");
        }
    }

    /** The great-circle distance in kilometres (haversine, mean Earth radius 6371.0088 km). */
    public double kilometresTo(GeoPoint other) {
        double lat1 = StrictMath.toRadians(latitude);
        double lat2 = StrictMath.toRadians(other.latitude);
        double sinLat = StrictMath.sin((lat2 - lat1) / 2);
        double sinLon = StrictMath.sin(StrictMath.toRadians(other.longitude - longitude) / 2);
        double h = sinLat * sinLat + StrictMath.cos(lat1) * StrictMath.cos(lat2) * sinLon * sinLon;
        return 2 * EARTH_RADIUS_KM * StrictMath.asin(StrictMath.min(1, StrictMath.sqrt(h)));
    }
}
