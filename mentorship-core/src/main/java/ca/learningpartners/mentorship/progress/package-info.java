/**
 * Where a person stands, worked out from what the other packages keep. Only reads, never writes.
 */
@NullMarked
package ca.learningpartners.mentorship.progress;

import org.jspecify.annotations.NullMarked;
