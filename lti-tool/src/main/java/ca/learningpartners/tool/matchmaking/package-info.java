/**
 * Running the matching, looking at a proposal, and approving it.
 */
@NullMarked
package ca.learningpartners.tool.matchmaking;

import org.jspecify.annotations.NullMarked;
