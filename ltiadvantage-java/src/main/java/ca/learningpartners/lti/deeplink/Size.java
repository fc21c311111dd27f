package ca.learningpartners.lti.deeplink;

/**
 * How much room something takes.
 *
 * @param width in pixels, at least 1
 * @param height in pixels, at least 1
 */
public record Size(int width, int height) {
    public Size {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("A size of " + width + " by " + height
                    + " pixels is not at least 1 by 1. Maybe leave the size out?");
        }
    }
}
