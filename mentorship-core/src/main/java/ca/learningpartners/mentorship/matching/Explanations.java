package ca.learningpartners.mentorship.matching;

import ca.learningpartners.mentorship.participant.ParticipantId;
import java.util.List;
import java.util.Optional;

/** What stands behind the numbers of a {@link ScoreTable}: why a pair is not in it, and what made up a score. */
interface Explanations {

    /** Why a pair is out of the question; empty if it is allowed. Pins do not count here. */
    Optional<String> refusal(ParticipantId mentee, ParticipantId mentor);

    /** Why a mentee has no allowed mentor at all: what rules out most of them. */
    String whyNobody(ParticipantId mentee);

    /** What the score of an allowed pair is made of; empty if it was brought along. */
    List<Contribution> contributions(ParticipantId mentee, ParticipantId mentor);

    /** What the score of an allowed pair has beyond its contributions, because the two chose each other. */
    default int bonus(ParticipantId mentee, ParticipantId mentor) {
        return 0;
    }
}
