/**
 * What helps a new member or a mentor, written down: made by a district and the Provincial Office together, or by a
 * district alone as its own practice. With its versions, its files, and why somebody is shown it.
 */
@NullMarked
package ca.learningpartners.mentorship.resource;

import org.jspecify.annotations.NullMarked;
