/**
 * The first screen: one next step, and quietly what is going on.
 */
@NullMarked
package ca.learningpartners.tool.home;

import org.jspecify.annotations.NullMarked;
