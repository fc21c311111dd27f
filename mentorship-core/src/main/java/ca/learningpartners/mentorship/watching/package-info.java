/**
 * Watching those who look: an emergency in which dates and states are opened for an hour, reading that is out of the
 * ordinary, and whose data was reached. The list of acts itself is in {@code privacy}.
 */
@NullMarked
package ca.learningpartners.mentorship.watching;

import org.jspecify.annotations.NullMarked;
