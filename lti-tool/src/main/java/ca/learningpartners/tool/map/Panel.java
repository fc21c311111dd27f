package ca.learningpartners.tool.map;

import java.util.List;

/**
 * One drawing, in units of which {@link Paper#WIDTH} go across.
 *
 * @param name the key of what it shows
 * @param shore the schematic outline of the province, as a path
 * @param lens the part another panel shows larger, as a path; empty if there is none
 * @param strokes halves of arcs, all of a kind in one path
 * @param wide labels for a screen
 * @param narrow fewer and larger labels, for a small one
 */
public record Panel(
        String name,
        int height,
        String shore,
        String lens,
        List<Stroke> strokes,
        List<Dot> dots,
        List<Label> wide,
        List<Label> narrow) {

    /** The panel's frame. */
    public String viewBox() {
        return "0 0 " + Paper.WIDTH + " " + height;
    }

    /**
     * Arcs that look the same, as one path.
     *
     * @param kind the class it is drawn in
     */
    public record Stroke(String kind, String path) {}

    /**
     * A place with its people.
     *
     * @param radius grows with the square root of the people there
     * @param kind the class it is drawn in
     */
    public record Dot(String x, String y, String radius, String kind) {}

    /**
     * A word beside a point.
     *
     * @param anchor the end of the word that is at x: start, middle or end
     */
    public record Label(String text, String x, String y, String anchor) {}
}
