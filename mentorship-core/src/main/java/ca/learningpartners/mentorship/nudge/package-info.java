/**
 * What is worth a word to somebody, when, and by what way. The rules are data; what was said is a fact, so that nobody
 * is told twice.
 */
@NullMarked
package ca.learningpartners.mentorship.nudge;

import org.jspecify.annotations.NullMarked;
