/**
 * Programming that a district and the Provincial Office develop together: one proposes, both talk it over, both sign, and
 * it is adopted; or it is set aside with a reason.
 */
@NullMarked
package ca.learningpartners.mentorship.proposal;

import org.jspecify.annotations.NullMarked;
