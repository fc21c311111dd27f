/** Who is in a course, and what a tool is told about it. */
@NullMarked
package ca.learningpartners.demolms.roster;

import org.jspecify.annotations.NullMarked;
