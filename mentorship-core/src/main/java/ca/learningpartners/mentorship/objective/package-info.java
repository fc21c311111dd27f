/**
 * What a program sets out to achieve. Sessions and goals point at objectives; nobody is graded by them.
 */
@NullMarked
package ca.learningpartners.mentorship.objective;

import org.jspecify.annotations.NullMarked;
