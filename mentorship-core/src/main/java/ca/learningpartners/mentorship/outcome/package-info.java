/**
 * What became of people one, two and three years after they began in their position, with "not known" as an answer of its
 * own; and what is set down beforehand about how it will be looked at.
 */
@NullMarked
package ca.learningpartners.mentorship.outcome;

import org.jspecify.annotations.NullMarked;
