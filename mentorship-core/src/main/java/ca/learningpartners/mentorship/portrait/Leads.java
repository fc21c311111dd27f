package ca.learningpartners.mentorship.portrait;

import ca.learningpartners.mentorship.district.DistrictNumber;
import java.util.Optional;

/** Who leads the mentoring of which district. */
public interface Leads {

    Optional<Lead> of(DistrictNumber district);

    /** A district has one lead; whoever was it before is it no more. */
    void appoint(Lead lead);

    void end(DistrictNumber district);
}
