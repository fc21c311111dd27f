/**
 * A mentorship program: its template, its rules and who may take part in it. Templates are versioned data.
 */
@NullMarked
package ca.learningpartners.mentorship.program;

import org.jspecify.annotations.NullMarked;
