/**
 * What somebody finds who opens a person's work from a gradebook: that they have taken part, and nothing else.
 */
@NullMarked
package ca.learningpartners.tool.review;

import org.jspecify.annotations.NullMarked;
