/**
 * The large-group meetings of a program: planned by its mentorship team, about topics its people propose and rank, with an
 * agenda, table mixes, answers, attendance, notes, and what people take with them.
 */
@NullMarked
package ca.learningpartners.mentorship.gathering;

import org.jspecify.annotations.NullMarked;
