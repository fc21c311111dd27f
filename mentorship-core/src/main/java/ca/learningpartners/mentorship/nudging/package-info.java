/**
 * When a word is worth saying, to whom, and by what way. The rules are a table beside each template; what they say follows
 * from dates and states alone.
 */
@NullMarked
package ca.learningpartners.mentorship.nudging;

import org.jspecify.annotations.NullMarked;
