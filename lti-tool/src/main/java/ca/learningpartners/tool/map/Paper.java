package ca.learningpartners.tool.map;

import java.util.Collection;
import java.util.Locale;

/**
 * The sheet a panel is drawn on: the part of the plane around some places, and how large it is drawn.
 *
 * @param west the left edge, in kilometres
 * @param north the upper edge, in kilometres
 * @param scale units a kilometre
 */
record Paper(double west, double north, double scale, int height) {

    /** Every panel is this wide. */
    static final int WIDTH = 600;

    private static final int FLATTEST = 330;
    private static final int TALLEST = 560;
    private static final double LEAST_KM = 60;
    private static final double MARGIN = 40;

    /** A sheet that holds all these places with some room around; there is at least one. */
    static Paper around(Collection<Planar> places) {
        double west = places.stream().mapToDouble(Planar::east).min().orElse(0);
        double east = places.stream().mapToDouble(Planar::east).max().orElse(0);
        double south = places.stream().mapToDouble(Planar::north).min().orElse(0);
        double north = places.stream().mapToDouble(Planar::north).max().orElse(0);
        double across = Math.max(LEAST_KM, east - west);
        double down = Math.max(LEAST_KM, north - south);
        double scale = Math.min((WIDTH - 2 * MARGIN) / across, (TALLEST - 2 * MARGIN) / down);
        int height = (int) Math.max(FLATTEST, Math.round(down * scale + 2 * MARGIN));
        return new Paper(
                (west + east) / 2 - WIDTH / scale / 2, (south + north) / 2 + height / scale / 2, scale, height);
    }

    double x(Planar place) {
        return (place.east() - west) * scale;
    }

    double y(Planar place) {
        return (north - place.north()) * scale;
    }

    boolean holds(Planar place) {
        return x(place) >= 0 && x(place) <= WIDTH && y(place) >= 0 && y(place) <= height;
    }

    /** The frame of this sheet on another, as a path. */
    String outlineOn(Paper other) {
        double left = (west - other.west) * other.scale;
        double top = (other.north - north) * other.scale;
        double across = WIDTH / scale * other.scale;
        double down = height / scale * other.scale;
        return "M" + written(left) + " " + written(top) + "h" + written(across) + "v" + written(down) + "h"
                + written(-across) + "Z";
    }

    /** A coordinate as it is written in a path. */
    static String written(double value) {
        double tenths = Math.round(value * 10) / 10.0;
        return tenths == Math.rint(tenths) ? Long.toString((long) tenths) : String.format(Locale.ROOT, "%.1f", tenths);
    }
}
