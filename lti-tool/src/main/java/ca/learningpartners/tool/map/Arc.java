package ca.learningpartners.tool.map;

/**
 * A partnership as it is drawn everywhere: an arc from a mentee to a mentor, the first half in the mentees’ colour, the
 * second in the mentors’.
 */
record Arc(double x1, double y1, double x2, double y2) {

    private static final double BEND = 0.18;

    /** The half at the mentee. */
    String first() {
        return half(x1, y1, (x1 + middleX()) / 2, (y1 + middleY()) / 2);
    }

    /** The half at the mentor. */
    String second() {
        return half(x2, y2, (x2 + middleX()) / 2, (y2 + middleY()) / 2);
    }

    /** From one end to the top of the arc, which lies between the two control points of its halves. */
    private String half(double x, double y, double controlX, double controlY) {
        return "M" + pair(x, y) + "Q" + pair(controlX, controlY) + " " + pair(topX(), topY());
    }

    private double middleX() {
        return (x1 + x2) / 2 + (y2 - y1) * BEND;
    }

    private double middleY() {
        return (y1 + y2) / 2 - (x2 - x1) * BEND;
    }

    private double topX() {
        return (x1 + 2 * middleX() + x2) / 4;
    }

    private double topY() {
        return (y1 + 2 * middleY() + y2) / 4;
    }

    private static String pair(double x, double y) {
        return Paper.written(x) + " " + Paper.written(y);
    }
}
