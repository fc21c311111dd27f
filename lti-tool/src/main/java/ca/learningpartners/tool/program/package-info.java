/**
 * A program as it explains itself: objectives, rules, words.
 */
@NullMarked
package ca.learningpartners.tool.program;

import org.jspecify.annotations.NullMarked;
