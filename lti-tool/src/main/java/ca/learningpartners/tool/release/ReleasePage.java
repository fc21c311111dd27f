package ca.learningpartners.tool.release;

import ca.learningpartners.mentorship.session.ReleaseBalance;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Release time in a program's present year.
 *
 * @param year from when to when it is
 * @param own what concerns the viewer; empty where nothing is granted to them
 * @param districts what the viewer looks after
 */
public record ReleasePage(String program, String title, Year year, Optional<Own> own, List<District> districts) {

    /** The first and the last day of a program's year. */
    public record Year(LocalDate from, LocalDate until) {}

    /**
     * A partner's ledger.
     *
     * @param typed the form as it is shown: fresh, or what was refused
     * @param sessions contacts it can be for, the latest first
     */
    public record Own(
            ReleaseBalance balance,
            List<Booked> booked,
            ReleaseInput typed,
            Optional<String> problem,
            List<Contact> sessions) {}

    /** Half-days that are booked. */
    public record Booked(String id, LocalDate day, int halves, Optional<LocalDate> contact) {}

    /** A contact of the viewer. */
    public record Contact(String id, LocalDate day) {}

    /**
     * A district: what each of its people has, and what all of them together took. Nobody is named.
     *
     * @param mayGrant whether the viewer decides how much it is
     */
    public record District(
            String number, int mentee, int mentor, int takenByMentees, int takenByMentors, boolean mayGrant) {}
}
