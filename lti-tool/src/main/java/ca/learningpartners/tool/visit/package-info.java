/** District visits: planned by a pair, read by the coordinators of the districts concerned, never missed by anybody. */
@NullMarked
package ca.learningpartners.tool.visit;

import org.jspecify.annotations.NullMarked;
