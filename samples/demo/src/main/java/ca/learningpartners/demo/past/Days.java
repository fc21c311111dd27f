package ca.learningpartners.demo.past;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The calendar of the past: everything is done at noon, and nothing today or later. */
record Days(Clock clock) {

    ZoneId zone() {
        return clock.getZone();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    boolean isOver(LocalDate day) {
        return day.isBefore(today());
    }

    Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(zone()).toInstant();
    }

    /** A clock that stands at noon of a day. */
    Clock at(LocalDate day) {
        return Clock.fixed(noon(day), zone());
    }
}
