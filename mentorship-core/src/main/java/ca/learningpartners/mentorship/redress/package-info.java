/**
 * What is done about what people ask of what is kept about them: a correction is answered and those who read the record
 * are told, an erasure is confirmed.
 */
@NullMarked
package ca.learningpartners.mentorship.redress;

import org.jspecify.annotations.NullMarked;
