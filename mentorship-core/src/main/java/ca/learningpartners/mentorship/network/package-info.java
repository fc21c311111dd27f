/**
 * The just-in-time network: who offers themselves as somebody to be asked, what people ask, who might help and why, what they
 * answer, and whose address was shared with whom.
 */
@NullMarked
package ca.learningpartners.mentorship.network;

import org.jspecify.annotations.NullMarked;
