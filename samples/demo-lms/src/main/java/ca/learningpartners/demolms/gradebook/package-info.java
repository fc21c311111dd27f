/** The columns of a course's gradebook and the scores tools report into them. */
@NullMarked
package ca.learningpartners.demolms.gradebook;

import org.jspecify.annotations.NullMarked;
