/**
 * Meetings as calendars take them in (RFC 5545): for a person's feed, for a mail, for one to keep.
 */
@NullMarked
package ca.learningpartners.tool.ical;

import org.jspecify.annotations.NullMarked;
