package ca.learningpartners.tool.map;

import ca.learningpartners.mentorship.district.GeoPoint;
import java.util.ArrayList;
import java.util.List;

/**
 * The outline of the province in a few strokes, drawn by hand from general knowledge: good for finding one's way on the
 * map, and for nothing else.
 */
final class Shore {

    private static final double[][] MAINLAND = {
        {49.0, -114.07},
        {49.6, -114.7},
        {50.6, -115.4},
        {51.5, -116.3},
        {52.4, -117.8},
        {53.0, -118.9},
        {53.8, -120.0},
        {57, -120},
        {60, -120},
        {60, -124},
        {60, -128},
        {60, -132},
        {60, -136},
        {60, -139.05},
        {59.0, -137.5},
        {59.7, -136.4},
        {59.6, -135.3},
        {58.9, -133.9},
        {57.8, -132.9},
        {56.8, -131.9},
        {56.1, -130.1},
        {55.2, -130.1},
        {54.7, -130.5},
        {54.1, -130.4},
        {53.3, -129.2},
        {52.4, -128.4},
        {51.6, -127.8},
        {51.0, -127.5},
        {50.6, -126.4},
        {50.1, -125.0},
        {49.7, -124.3},
        {49.4, -123.6},
        {49.7, -123.2},
        {49.3, -123.25},
        {49.0, -123.1},
        {49.0, -121},
        {49.0, -118},
        {49.0, -116}
    };

    private static final double[][] ISLAND = {
        {50.85, -128.3}, {50.75, -127.4}, {50.4, -126.3}, {50.05, -125.2}, {49.6, -124.8}, {49.25, -124.1},
        {48.9, -123.6}, {48.5, -123.3}, {48.35, -123.7}, {48.6, -124.7}, {48.95, -125.6}, {49.4, -126.5},
        {49.9, -127.2}, {50.4, -127.9}
    };

    private static final double[][] HAIDA_GWAII = {
        {54.2, -133.0}, {54.1, -131.7}, {53.3, -131.7}, {52.6, -131.4}, {52.0, -131.0}, {52.6, -132.0}, {53.3, -132.7}
    };

    private Shore() {}

    /** The outlines as one path on a sheet. */
    static String on(Paper paper) {
        List<String> parts = new ArrayList<>();
        for (double[][] land : List.of(MAINLAND, ISLAND, HAIDA_GWAII)) {
            for (int i = 0; i < land.length; i++) {
                Planar at = Planar.of(new GeoPoint(land[i][0], land[i][1]));
                parts.add((i == 0 ? "M" : "L") + Paper.written(paper.x(at)) + " " + Paper.written(paper.y(at)));
            }
            parts.add("Z");
        }
        return String.join("", parts);
    }
}
