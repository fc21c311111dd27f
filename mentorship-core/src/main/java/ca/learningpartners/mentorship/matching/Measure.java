package ca.learningpartners.mentorship.matching;

import ca.learningpartners.mentorship.participant.Mentee;
import ca.learningpartners.mentorship.participant.Mentor;
import java.util.OptionalInt;

/** How well a mentor fits a mentee in one criterion. */
interface Measure {

    /** From 0 to 1,000,000 micro-points; empty if one of the two has given no data, which is never counted against them. */
    OptionalInt of(Mentee mentee, Mentor mentor);
}
