package ca.learningpartners.mentorship.participant;

import ca.learningpartners.mentorship.district.DistrictNumber;
import java.util.List;
import java.util.Optional;

/** The people who are kept. */
public interface Participants {

    Optional<Participant> find(ParticipantId id);

    /** Where somebody works; empty for the Provincial Office, and for whom nobody knows. */
    default Optional<DistrictNumber> districtOf(ParticipantId id) {
        return find(id).flatMap(person -> Optional.ofNullable(person.district()));
    }

    /** Everyone of a district with this address, capitals aside; more than one is a conflict for a person to settle. */
    List<Participant> withAddress(DistrictNumber district, EmailAddress address);

    void save(Participant participant);
}
