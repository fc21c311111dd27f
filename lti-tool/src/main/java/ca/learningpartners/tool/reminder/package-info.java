/**
 * Reminders: what is worth a word to whom, when it reaches them, and how each of them stops it.
 */
@NullMarked
package ca.learningpartners.tool.reminder;

import org.jspecify.annotations.NullMarked;
