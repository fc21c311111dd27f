/**
 * How the program serves different groups of people, as figures about many of which none is about a few.
 */
@NullMarked
package ca.learningpartners.mentorship.evaluation;

import org.jspecify.annotations.NullMarked;
