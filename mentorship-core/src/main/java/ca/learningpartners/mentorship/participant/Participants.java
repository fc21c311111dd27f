package ca.learningpartners.mentorship.participant;

import ca.learningpartners.mentorship.district.DistrictNumber;
import java.util.List;
import java.util.Optional;

/** The people who are kept. */
public interface Participants {

    Optional<Participant> find(ParticipantId id);

    /** Everyone of a district with this address, capitals aside; more than one is a conflict for a person to settle. */
    List<Participant> withAddress(DistrictNumber district, EmailAddress address);

    void save(Participant participant);
}
