/**
 * A partnership as its two partners see it.
 */
@NullMarked
package ca.learningpartners.tool.pairing;

import org.jspecify.annotations.NullMarked;
