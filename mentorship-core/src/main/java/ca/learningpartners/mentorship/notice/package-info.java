/**
 * What people are told when something is asked of them: what for, under which law, and whom to ask. Who answers for what is
 * collected is said by the program for itself and for each of its districts.
 */
@NullMarked
package ca.learningpartners.mentorship.notice;

import org.jspecify.annotations.NullMarked;
