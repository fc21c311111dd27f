/**
 * Who did what to whose data. Every write is told here, in the transaction of the write.
 */
@NullMarked
package ca.learningpartners.mentorship.privacy;

import org.jspecify.annotations.NullMarked;
