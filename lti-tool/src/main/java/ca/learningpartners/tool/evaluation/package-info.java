/** What figures are made public of a program, and the screens that show them. */
@NullMarked
package ca.learningpartners.tool.evaluation;

import org.jspecify.annotations.NullMarked;
