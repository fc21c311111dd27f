/**
 * A partnership of a mentee and a mentor, from the offer to its conclusion.
 */
@NullMarked
package ca.learningpartners.mentorship.pairing;

import org.jspecify.annotations.NullMarked;
