/**
 * The protocol's addresses: login, launch, keys, registration; and what a refused launch looks like.
 */
@NullMarked
package ca.learningpartners.tool.launch;

import org.jspecify.annotations.NullMarked;
