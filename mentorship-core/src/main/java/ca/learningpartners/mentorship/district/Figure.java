package ca.learningpartners.mentorship.district;

import ca.learningpartners.mentorship.text.Kept;

/**
 * A number somebody published, with the year and the source, so that two sources can disagree in the open.
 *
 * @param value 0 or more
 * @param year the year the number speaks of
 * @param source who says so
 */
public record Figure(int value, int year, String source) {

    public Figure {
        if (value < 0) {
            throw new IllegalArgumentException("The figure " + value + " is below zero.");
        }
        if (year < 1900 || year > 2200) {
            throw new IllegalArgumentException("The year " + year + " is not between 1900 and 2200.");
        }
        source = Kept.line("source", source, 200);
    }
}
