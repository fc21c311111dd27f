/**
 * A person's clock, and the address under which their calendar finds their meetings.
 */
@NullMarked
package ca.learningpartners.tool.calendar;

import org.jspecify.annotations.NullMarked;
