/**
 * How somebody sees themselves: their competencies, their growth, and how confident they feel from half-year to half-year.
 * For the person alone.
 */
@NullMarked
package ca.learningpartners.tool.assessment;

import org.jspecify.annotations.NullMarked;
