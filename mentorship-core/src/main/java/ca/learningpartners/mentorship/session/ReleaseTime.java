package ca.learningpartners.mentorship.session;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.program.ProgramId;
import java.util.List;
import java.util.Optional;

/** The ledger of release time: what districts grant, and what was taken of it. */
public interface ReleaseTime {

    /** What a district grants its mentees or mentors in a year; empty if it never granted any. */
    Optional<ReleaseGrant> granted(ProgramId program, DistrictNumber district, int year, Role part);

    /** Keeps what a district grants from now on, in place of what it granted that year before. */
    void grant(ReleaseGrant grant);

    Optional<ReleaseBooking> find(ReleaseBookingId id);

    /** What somebody booked in a year, the latest day first. */
    List<ReleaseBooking> of(ProgramId program, ParticipantId person, int year);

    /**
     * Books if as much is left of what the person's district grants, decided by one statement, so that however many
     * bookings arrive at once, never more is taken than was granted. Nothing happens if the id is there already.
     *
     * @return false, and nothing is kept, if there is not as much left, or the id is there
     */
    boolean book(ReleaseBooking booking, Role part);

    /** Takes a booking of a person back. Returns whether it was there. */
    boolean takeBack(ReleaseBookingId id, ParticipantId person);

    /** What the people of a district have taken in a year, each part summed up over everybody. */
    int taken(ProgramId program, DistrictNumber district, int year, Role part);
}
