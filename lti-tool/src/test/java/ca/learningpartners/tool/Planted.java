package ca.learningpartners.tool;

import ca.learningpartners.mentorship.access.Whose;
import ca.learningpartners.mentorship.privacy.Datum;

/**
 * A word that stands nowhere but in one thing that is kept.
 *
 * @param word what to look for
 * @param whose to whom it belongs
 * @param invited whether somebody was invited to just that
 */
record Planted(Datum datum, String word, Whose whose, boolean invited) {}
