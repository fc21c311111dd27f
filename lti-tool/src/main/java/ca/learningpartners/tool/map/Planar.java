package ca.learningpartners.tool.map;

import ca.learningpartners.mentorship.district.GeoPoint;

/**
 * A place on paper, in kilometres east and north of where the province's maps begin. The projection is the one the
 * province draws itself in (Albers, true to area, parallels 50° and 58.5° N, meridian 126° W), on a sphere.
 */
record Planar(double east, double north) {

    private static final double RADIUS_KM = 6371.0088;
    private static final double SOUTH = Math.sin(Math.toRadians(50));
    private static final double NORTH = Math.sin(Math.toRadians(58.5));
    private static final double CONE = (SOUTH + NORTH) / 2;
    private static final double C = 1 - SOUTH * SOUTH + 2 * CONE * SOUTH;
    private static final double ORIGIN = fromThePole(45);
    private static final double MERIDIAN = -126;

    static Planar of(GeoPoint place) {
        double distance = fromThePole(place.latitude());
        double angle = CONE * Math.toRadians(place.longitude() - MERIDIAN);
        return new Planar(distance * Math.sin(angle), ORIGIN - distance * Math.cos(angle));
    }

    private static double fromThePole(double latitude) {
        return RADIUS_KM * Math.sqrt(C - 2 * CONE * Math.sin(Math.toRadians(latitude))) / CONE;
    }
}
