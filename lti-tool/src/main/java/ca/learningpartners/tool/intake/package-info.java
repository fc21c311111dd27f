/**
 * Saying something about oneself before one is matched: one question a card, kept as it is answered.
 */
@NullMarked
package ca.learningpartners.tool.intake;

import org.jspecify.annotations.NullMarked;
