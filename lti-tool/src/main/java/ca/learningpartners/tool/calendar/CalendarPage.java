package ca.learningpartners.tool.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A person's calendar settings.
 *
 * @param zone the id of the clock they live by
 * @param offered the clocks that are offered, theirs among them
 * @param made when the address of their calendar was made, if there is one
 * @param other another clock, as it was typed
 * @param problem why that is none; empty at first
 * @param address that address; shown once, when it is made
 */
public record CalendarPage(
        String zone,
        List<Clock> offered,
        Optional<LocalDate> made,
        String other,
        Optional<String> problem,
        Optional<String> address) {

    /** A clock, and a name for it. */
    public record Clock(String id, String name) {}
}
