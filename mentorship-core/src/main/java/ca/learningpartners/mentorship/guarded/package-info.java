/**
 * The stores as one person, or the tool for one purpose, may use them. What only some may read is loaded and kept through
 * {@link ca.learningpartners.mentorship.access.Access}; everything else passes.
 */
@NullMarked
package ca.learningpartners.mentorship.guarded;

import org.jspecify.annotations.NullMarked;
