/**
 * How a district shows itself: who leads it in the program, what is said of it and by whom, and the log of what it has done.
 */
@NullMarked
package ca.learningpartners.mentorship.portrait;

import org.jspecify.annotations.NullMarked;
