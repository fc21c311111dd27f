/** The four districts' learning platforms: their courses, activities and invented people. */
@NullMarked
package ca.learningpartners.demolms.campus;

import org.jspecify.annotations.NullMarked;
