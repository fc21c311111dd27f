/**
 * Proposed pairs that wait for the word of the coordinators whose districts they touch.
 */
@NullMarked
package ca.learningpartners.tool.agreement;

import org.jspecify.annotations.NullMarked;
