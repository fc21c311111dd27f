package ca.learningpartners.mentorship.district;

import ca.learningpartners.mentorship.text.Kept;

/**
 * A place people know by name, spelled as its people spell it.
 *
 * @param at about its middle
 */
public record Community(String name, GeoPoint at) {

    public Community {
        name = Kept.line("community name", name, 120);
    }
}
