package ca.learningpartners.mentorship.portrait;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ParticipantId;

/** That somebody leads the mentoring of a district: whom others ask, and who may write what the district says of itself. */
public record Lead(DistrictNumber district, ParticipantId person, Fact appointed) {}
