package ca.learningpartners.tool.enrolment;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.participant.ParticipantId;
import java.time.LocalDate;
import java.util.Optional;

/** What somebody sees whom a platform vouches for and the tool does not know yet. */
public sealed interface WelcomePage {

    /** One imported participant of the platform's district has the visitor's address. */
    record Candidate(ParticipantId participant, String name, Optional<String> position) implements WelcomePage {}

    /** Nobody fits; the visitor can ask the district's coordinator. */
    record MayAsk(Optional<DistrictNumber> district, boolean nameKnown) implements WelcomePage {}

    /** The visitor has asked. */
    record Asked(LocalDate on) implements WelcomePage {}

    /** Nobody has said yet whose platform this is. */
    record Unbound() implements WelcomePage {}
}
