package ca.learningpartners.tool;

import ca.learningpartners.mentorship.privacy.Datum;
import java.util.Optional;

/** Why nothing of a kind is planted. A kind that is new does not compile before it is planted or excused here. */
final class EveryDatum {

    /** What is not kept cannot be found; that there is no column of it is looked up. */
    static final String NOT_KEPT = "no column of it is kept";

    private EveryDatum() {}

    static Optional<String> excuse(Datum datum) {
        return switch (datum) {
            case WORK_CONTACT,
                    ELIGIBILITY,
                    NEEDS,
                    JOURNAL,
                    SELF_ASSESSMENT,
                    VISION,
                    SELF_EFFICACY,
                    SURVEY_ANSWER,
                    CANDID_EXCHANGE,
                    SHARED_NOTES,
                    SESSION_LOG,
                    MEETING,
                    GOAL,
                    CHARTER,
                    PULSE,
                    EXIT_REASON,
                    NO_CONTACT,
                    ATTENDANCE,
                    ACCESS_NEEDS,
                    TAKEAWAY,
                    VISIT_PLAN,
                    AUDIT,
                    RELEASE_TIME,
                    NETWORK,
                    FEEDBACK,
                    MAIL,
                    CONSENT,
                    RETENTION -> Optional.empty();
            case SELF_IDENTIFICATION -> Optional.of(NOT_KEPT);
            case MATCH_REASONS ->
                Optional.of("shares and names that stand elsewhere too; the walk of forged ids has runs");
            case COUNTED -> Optional.of("a bit among thousands has no word of its own");
            case CHOICE -> Optional.of("a rank among three and a yes have no word of their own");
            case VOTE -> Optional.of("a ballot is kept without a name, and a rank has no word of its own");
            case COMPLETION -> Optional.of("a yes has no word of its own; what a gradebook got is read here");
            case PUBLIC_WORK -> Optional.of("made for all of the program to see, with names");
            case ACCOUNT -> Optional.of("a platform’s number for somebody, which stands in many numbers");
            case ROSTER -> Optional.of("what the platform says of its own people, of whom none is known here yet");
            case PROGRAM -> Optional.of("nothing about a person");
        };
    }
}
