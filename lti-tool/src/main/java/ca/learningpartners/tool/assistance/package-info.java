/**
 * Who settles the meeting times of a partner: named, taken back, and what an assistant sees of it.
 */
@NullMarked
package ca.learningpartners.tool.assistance;

import org.jspecify.annotations.NullMarked;
