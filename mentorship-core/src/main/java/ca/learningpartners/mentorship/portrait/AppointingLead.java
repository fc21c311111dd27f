package ca.learningpartners.mentorship.portrait;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Participants;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.privacy.AuditTrail;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Instant;

/** A coordinator of a district or the Office says who of the district's people leads its mentoring. */
public final class AppointingLead {

    private final Leads leads;
    private final Participants participants;
    private final AuditTrail audit;

    public AppointingLead(Leads leads, Participants participants, AuditTrail audit) {
        this.leads = leads;
        this.participants = participants;
        this.audit = audit;
    }

    /**
     * @throws RefusedException {@code unknown-district} for people of elsewhere; {@code lead-of-elsewhere} if the person
     *     does not belong to the district
     */
    public void appoint(Actor actor, DistrictNumber district, ParticipantId person, Instant at) {
        requireStaff(actor, district);
        if (participants
                .find(person)
                .filter(found -> district.equals(found.district()))
                .isEmpty()) {
            throw new RefusedException("lead-of-elsewhere");
        }
        if (leads.of(district).filter(lead -> lead.person().equals(person)).isEmpty()) {
            leads.appoint(new Lead(district, person, new Fact(actor.id(), at)));
            audit.add(new Act(actor.id().value(), "district-lead-appointed", district.toString(), at));
        }
    }

    /** Whether somebody may say who leads a district. Its lead may not, and so is shown no list of its people. */
    public static boolean mayAppoint(Actor actor, DistrictNumber district) {
        return actor.appointments().stream()
                .anyMatch(held -> held.role() == Role.OFFICE
                        || held.role() == Role.COORDINATOR && district.equals(held.district()));
    }

    private static void requireStaff(Actor actor, DistrictNumber district) {
        if (!mayAppoint(actor, district)) {
            throw new RefusedException("unknown-district");
        }
    }

    /** The district has no lead from now on. */
    public void end(Actor actor, DistrictNumber district, Instant at) {
        requireStaff(actor, district);
        if (leads.of(district).isPresent()) {
            leads.end(district);
            audit.add(new Act(actor.id().value(), "district-lead-ended", district.toString(), at));
        }
    }
}
