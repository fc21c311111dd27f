/**
 * Resources on the screen: found and read by everybody, made by a district and the Office together, with their files.
 */
@NullMarked
package ca.learningpartners.tool.resource;

import org.jspecify.annotations.NullMarked;
