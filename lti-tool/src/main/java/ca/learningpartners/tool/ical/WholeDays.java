package ca.learningpartners.tool.ical;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A visit as it stands in the calendar of one of the two: whole days, with whom and where; nothing of the plan.
 *
 * @param uid stays the same through every change: the visit's id
 * @param sequence grows with every version
 * @param last the last day, inclusive
 */
public record WholeDays(
        String uid,
        int sequence,
        boolean cancelled,
        LocalDate first,
        LocalDate last,
        String summary,
        String place,
        Instant changed) {}
