/**
 * Choosing what a link in a course opens (deep linking): programs and their views, sent back to the platform.
 */
@NullMarked
package ca.learningpartners.tool.linking;

import org.jspecify.annotations.NullMarked;
