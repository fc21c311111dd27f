/**
 * Work the tool does by itself, at its hour or in the background, on one node at a time.
 */
@NullMarked
package ca.learningpartners.tool.schedule;

import org.jspecify.annotations.NullMarked;
