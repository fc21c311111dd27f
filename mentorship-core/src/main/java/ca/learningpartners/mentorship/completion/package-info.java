/**
 * What counts as having taken part in a program, so that a course's gradebook may be told. Never a grade: it is complete
 * or not yet.
 */
@NullMarked
package ca.learningpartners.mentorship.completion;

import org.jspecify.annotations.NullMarked;
