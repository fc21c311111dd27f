package ca.learningpartners.mentorship.privacy;

import static ca.learningpartners.mentorship.privacy.Extent.AGGREGATE;
import static ca.learningpartners.mentorship.privacy.Extent.NOTHING;
import static ca.learningpartners.mentorship.privacy.Extent.PSEUDONYM;
import static ca.learningpartners.mentorship.privacy.Extent.READ;
import static ca.learningpartners.mentorship.privacy.Extent.STATUS;
import static ca.learningpartners.mentorship.privacy.Extent.WRITE;

/**
 * Who sees how much of what: the one table everything follows. A row is a {@link Datum}, a column a {@link Standing}, in
 * the order SELF, PARTNER, INVITED, OWN_COORDINATOR, PARTNERS_COORDINATOR, OFFICE, EVALUATOR, PRIVACY_OFFICER,
 * ADMINISTRATOR, MEMBER.
 */
public final class AccessMatrix {

    private AccessMatrix() {}

    /** How much of a datum is seen by somebody who stands so to the one whose it is. */
    public static Extent extent(Datum datum, Standing standing) {
        return row(datum)[standing.ordinal()];
    }

    private static Extent[] row(Datum datum) {
        return switch (datum) {
            case WORK_CONTACT -> row(WRITE, READ, NOTHING, READ, READ, READ, NOTHING, NOTHING, READ, NOTHING);
            case ELIGIBILITY -> row(READ, NOTHING, NOTHING, WRITE, STATUS, READ, PSEUDONYM, NOTHING, NOTHING, NOTHING);
            case NEEDS -> row(WRITE, READ, NOTHING, READ, NOTHING, READ, AGGREGATE, NOTHING, NOTHING, NOTHING);
            case SELF_IDENTIFICATION ->
                row(WRITE, NOTHING, NOTHING, NOTHING, NOTHING, AGGREGATE, AGGREGATE, NOTHING, NOTHING, NOTHING);
            case JOURNAL, SELF_ASSESSMENT, VISION ->
                row(WRITE, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING);
            case CANDID_EXCHANGE, SHARED_NOTES ->
                row(WRITE, WRITE, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING);
            case SELF_EFFICACY ->
                row(WRITE, NOTHING, NOTHING, NOTHING, NOTHING, AGGREGATE, PSEUDONYM, NOTHING, NOTHING, NOTHING);
            case PULSE -> row(WRITE, NOTHING, NOTHING, STATUS, STATUS, AGGREGATE, PSEUDONYM, NOTHING, NOTHING, NOTHING);
            case SURVEY_ANSWER ->
                row(WRITE, NOTHING, NOTHING, NOTHING, NOTHING, AGGREGATE, PSEUDONYM, NOTHING, NOTHING, NOTHING);
            case COUNTED ->
                row(NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING);
            case SESSION_LOG ->
                row(WRITE, WRITE, NOTHING, STATUS, STATUS, AGGREGATE, PSEUDONYM, NOTHING, NOTHING, NOTHING);
            case MEETING -> row(WRITE, WRITE, WRITE, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING);
            case GOAL -> row(WRITE, WRITE, WRITE, NOTHING, NOTHING, AGGREGATE, AGGREGATE, NOTHING, NOTHING, NOTHING);
            case CHARTER -> row(WRITE, WRITE, NOTHING, STATUS, STATUS, AGGREGATE, NOTHING, NOTHING, NOTHING, NOTHING);
            case EXIT_REASON ->
                row(READ, NOTHING, NOTHING, STATUS, STATUS, AGGREGATE, PSEUDONYM, NOTHING, NOTHING, NOTHING);
            case MATCH_REASONS -> row(READ, READ, NOTHING, READ, READ, READ, AGGREGATE, NOTHING, NOTHING, NOTHING);
            case CHOICE ->
                row(WRITE, NOTHING, NOTHING, AGGREGATE, NOTHING, AGGREGATE, NOTHING, NOTHING, NOTHING, NOTHING);
            case NO_CONTACT ->
                row(WRITE, NOTHING, NOTHING, STATUS, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING);
            case ATTENDANCE -> row(WRITE, NOTHING, NOTHING, READ, NOTHING, READ, PSEUDONYM, NOTHING, NOTHING, NOTHING);
            case ACCESS_NEEDS ->
                row(WRITE, NOTHING, NOTHING, NOTHING, NOTHING, READ, NOTHING, NOTHING, NOTHING, NOTHING);
            case VOTE ->
                row(
                        WRITE, AGGREGATE, AGGREGATE, AGGREGATE, AGGREGATE, AGGREGATE, AGGREGATE, NOTHING, NOTHING,
                        AGGREGATE);
            case TAKEAWAY -> row(WRITE, READ, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING);
            case VISIT_PLAN -> row(WRITE, WRITE, NOTHING, READ, READ, AGGREGATE, NOTHING, NOTHING, NOTHING, NOTHING);
            case RETENTION ->
                row(READ, NOTHING, NOTHING, WRITE, NOTHING, AGGREGATE, PSEUDONYM, NOTHING, NOTHING, NOTHING);
            case AUDIT -> row(READ, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, STATUS, NOTHING, NOTHING);
            case COMPLETION -> row(READ, NOTHING, NOTHING, STATUS, NOTHING, NOTHING, NOTHING, NOTHING, STATUS, NOTHING);
            case RELEASE_TIME ->
                row(WRITE, NOTHING, NOTHING, AGGREGATE, NOTHING, AGGREGATE, NOTHING, NOTHING, NOTHING, NOTHING);
            case NETWORK -> row(WRITE, NOTHING, READ, NOTHING, NOTHING, AGGREGATE, AGGREGATE, NOTHING, NOTHING, READ);
            case FEEDBACK -> row(WRITE, NOTHING, READ, READ, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING);
            case PUBLIC_WORK -> row(WRITE, READ, READ, READ, READ, READ, READ, READ, NOTHING, READ);
            case ACCOUNT -> row(READ, NOTHING, NOTHING, READ, NOTHING, READ, NOTHING, NOTHING, READ, NOTHING);
            case ROSTER -> row(NOTHING, NOTHING, NOTHING, READ, NOTHING, READ, NOTHING, NOTHING, STATUS, NOTHING);
            case MAIL -> row(READ, NOTHING, NOTHING, AGGREGATE, NOTHING, AGGREGATE, NOTHING, NOTHING, STATUS, NOTHING);
            case CONSENT ->
                row(WRITE, NOTHING, NOTHING, NOTHING, NOTHING, AGGREGATE, PSEUDONYM, STATUS, NOTHING, NOTHING);
            case PROGRAM -> row(READ, READ, READ, READ, READ, WRITE, READ, READ, READ, READ);
        };
    }

    private static Extent[] row(Extent... columns) {
        if (columns.length != Standing.values().length) {
            throw new IllegalStateException("A row has " + columns.length + " columns. Maybe a standing is new?");
        }
        return columns;
    }
}
