/**
 * A pair's charter: reading, changing, signing and printing it.
 */
@NullMarked
package ca.learningpartners.tool.charter;

import org.jspecify.annotations.NullMarked;
