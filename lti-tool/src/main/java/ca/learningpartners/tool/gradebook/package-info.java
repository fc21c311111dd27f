/**
 * Telling a course's gradebook that somebody has taken part. Completion only: no content, no mark.
 */
@NullMarked
package ca.learningpartners.tool.gradebook;

import org.jspecify.annotations.NullMarked;
