/**
 * The people of a program, what they bring and what they ask for. One person is one participant, whatever the
 * number of learning platforms they arrive from.
 */
@NullMarked
package ca.learningpartners.mentorship.participant;

import org.jspecify.annotations.NullMarked;
