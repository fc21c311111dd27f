/**
 * The short question in between: how a partnership is going for each of the two, at 30, 90 and 180 days and every half-year
 * after, and the wish to be contacted, which reaches whoever looks after the person and is a thing of its own.
 */
@NullMarked
package ca.learningpartners.mentorship.pulse;

import org.jspecify.annotations.NullMarked;
