/**
 * Time off for meeting: what a district grants, and what its people took of it.
 */
@NullMarked
package ca.learningpartners.tool.release;

import org.jspecify.annotations.NullMarked;
