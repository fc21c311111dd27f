/**
 * Programming that districts and the Office develop together, on the screen: proposed, talked over, signed by both.
 */
@NullMarked
package ca.learningpartners.tool.proposal;

import org.jspecify.annotations.NullMarked;
