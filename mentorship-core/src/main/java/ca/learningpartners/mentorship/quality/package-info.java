/**
 * How a program, and each of its districts, sees itself against standards of good mentoring: a place on a few steps for each
 * standard, why, with evidence linked, from year to year, and what is to be done next.
 */
@NullMarked
package ca.learningpartners.mentorship.quality;

import org.jspecify.annotations.NullMarked;
