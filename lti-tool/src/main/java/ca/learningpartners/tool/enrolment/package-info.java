/**
 * From somebody a platform vouches for to a participant of a program.
 */
@NullMarked
package ca.learningpartners.tool.enrolment;

import org.jspecify.annotations.NullMarked;
