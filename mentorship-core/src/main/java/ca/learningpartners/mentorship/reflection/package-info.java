/**
 * What people write down to see more clearly: for themselves alone, or for the two of a partnership. Nothing of it has a
 * reader beyond them.
 */
@NullMarked
package ca.learningpartners.mentorship.reflection;

import org.jspecify.annotations.NullMarked;
