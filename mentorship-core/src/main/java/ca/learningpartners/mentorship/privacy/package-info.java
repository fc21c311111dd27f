/**
 * Who did what to whose data, and what may be told about many without telling about a few. Every write is told here, in
 * the transaction of the write.
 */
@NullMarked
package ca.learningpartners.mentorship.privacy;

import org.jspecify.annotations.NullMarked;
