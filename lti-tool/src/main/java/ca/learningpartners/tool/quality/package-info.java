/** How the program and its districts see themselves against standards of good mentoring. */
@NullMarked
package ca.learningpartners.tool.quality;

import org.jspecify.annotations.NullMarked;
