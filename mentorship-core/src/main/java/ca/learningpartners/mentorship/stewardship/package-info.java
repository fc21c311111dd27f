/**
 * Data and resources that belong to a community: labelled with its name and its protocol, in the care of a steward whom the
 * community named. Nothing of it is released before the steward’s word, and it can go back to where it came from.
 */
@NullMarked
package ca.learningpartners.mentorship.stewardship;

import org.jspecify.annotations.NullMarked;
