/**
 * The districts of the province: finding them, what they say of themselves, their places and schools, and what they did.
 */
@NullMarked
package ca.learningpartners.tool.district;

import org.jspecify.annotations.NullMarked;
