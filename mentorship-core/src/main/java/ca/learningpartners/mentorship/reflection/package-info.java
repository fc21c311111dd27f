/**
 * What people write down to see more clearly: for themselves a journal, how they see their own leadership, where they stand
 * and how confident they feel; for the two of a partnership what they ask each other as critical friends. Nobody else
 * learns even that it is there.
 */
@NullMarked
package ca.learningpartners.mentorship.reflection;

import org.jspecify.annotations.NullMarked;
