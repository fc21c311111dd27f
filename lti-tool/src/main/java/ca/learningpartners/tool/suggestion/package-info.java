/**
 * Asking people whom they would like before anyone is bound, and what they answer, which is theirs alone.
 */
@NullMarked
package ca.learningpartners.tool.suggestion;

import org.jspecify.annotations.NullMarked;
