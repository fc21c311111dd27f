/**
 * Inquiries: a question somebody carries through wondering, trying, noticing and learning, in the open, with whoever wants
 * to come along. The last answer is the next question.
 */
@NullMarked
package ca.learningpartners.mentorship.inquiry;

import org.jspecify.annotations.NullMarked;
