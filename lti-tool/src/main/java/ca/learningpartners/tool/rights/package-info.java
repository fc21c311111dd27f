/**
 * What people may ask of what is kept about them: to see it and take it along, to have it set right, to be erased; and the
 * pages of those who answer.
 */
@NullMarked
package ca.learningpartners.tool.rights;

import org.jspecify.annotations.NullMarked;
