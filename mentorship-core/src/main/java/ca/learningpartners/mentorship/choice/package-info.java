/**
 * Choosing before anyone is bound: whom people are shown, and what they say about them, privately.
 */
@NullMarked
package ca.learningpartners.mentorship.choice;

import org.jspecify.annotations.NullMarked;
