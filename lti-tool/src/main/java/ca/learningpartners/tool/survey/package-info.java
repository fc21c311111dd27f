/** What people are asked in waves: a person answers, the Office plans, and whoever may sees how many answered, and what. */
@NullMarked
package ca.learningpartners.tool.survey;

import org.jspecify.annotations.NullMarked;
