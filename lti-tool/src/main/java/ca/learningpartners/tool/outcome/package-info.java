/**
 * What became of people: noted by their coordinators, one tap each or by a file; shown in numbers, with what was set down
 * beforehand about how they would be looked at.
 */
@NullMarked
package ca.learningpartners.tool.outcome;

import org.jspecify.annotations.NullMarked;
