/**
 * Inquiries in the open: the list of a program, one inquiry with its turns, and writing in it.
 */
@NullMarked
package ca.learningpartners.tool.inquiry;

import org.jspecify.annotations.NullMarked;
