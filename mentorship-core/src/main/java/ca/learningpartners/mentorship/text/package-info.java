/**
 * What people read and what they are called: texts in both official languages, names kept to the letter,
 * and refusals that can be shown to a person.
 */
@NullMarked
package ca.learningpartners.mentorship.text;

import org.jspecify.annotations.NullMarked;
