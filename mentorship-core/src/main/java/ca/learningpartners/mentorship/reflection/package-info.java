/**
 * What people think over for themselves: a journal, and how they see their own leadership, in versions. Its author alone
 * reads it; nobody else learns even that it is there.
 */
@NullMarked
package ca.learningpartners.mentorship.reflection;

import org.jspecify.annotations.NullMarked;
