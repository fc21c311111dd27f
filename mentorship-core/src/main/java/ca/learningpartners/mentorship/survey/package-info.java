/**
 * What people are asked so that the program can be judged: instruments, which never change, the waves in which they are
 * sent, and what each person answers, or that they would rather not.
 */
@NullMarked
package ca.learningpartners.mentorship.survey;

import org.jspecify.annotations.NullMarked;
