/**
 * Two partners as critical friends: one asks for candid feedback, the other answers. For the pair alone.
 */
@NullMarked
package ca.learningpartners.tool.candour;

import org.jspecify.annotations.NullMarked;
