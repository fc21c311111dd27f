/** Courses as they run: their activities, people and grades. */
@NullMarked
package ca.learningpartners.demolms.course;

import org.jspecify.annotations.NullMarked;
