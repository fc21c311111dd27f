/**
 * Who is looking, from which platform, in which language, and what they may load.
 */
@NullMarked
package ca.learningpartners.tool.viewer;

import org.jspecify.annotations.NullMarked;
