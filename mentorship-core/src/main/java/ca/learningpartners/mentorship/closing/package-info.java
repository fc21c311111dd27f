/**
 * Bringing a partnership to a good close: what the two say to each other, what they are proud of, what comes next.
 */
@NullMarked
package ca.learningpartners.mentorship.closing;

import org.jspecify.annotations.NullMarked;
