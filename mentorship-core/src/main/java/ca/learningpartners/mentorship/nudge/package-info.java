/**
 * The words people were given: about what, when, and that they do not want any by mail. Each is a fact, so that nobody is
 * told twice.
 */
@NullMarked
package ca.learningpartners.mentorship.nudge;

import org.jspecify.annotations.NullMarked;
