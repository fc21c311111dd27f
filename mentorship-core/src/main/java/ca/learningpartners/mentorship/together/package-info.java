/**
 * What a district and the Provincial Office make together: either begins, both work on it and comment, and neither of
 * them decides alone.
 */
@NullMarked
package ca.learningpartners.mentorship.together;

import org.jspecify.annotations.NullMarked;
