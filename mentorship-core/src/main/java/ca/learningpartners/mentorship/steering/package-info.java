/**
 * Who decides what in a program: the Office sets its rules, its stage and its partner districts; a district differs where
 * it may and says why, and says how many new members it expects. What was decided is never overwritten.
 */
@NullMarked
package ca.learningpartners.mentorship.steering;

import org.jspecify.annotations.NullMarked;
