/**
 * The goals of a partnership, one goal with what belongs to it, and the goals of a district.
 */
@NullMarked
package ca.learningpartners.tool.goal;

import org.jspecify.annotations.NullMarked;
