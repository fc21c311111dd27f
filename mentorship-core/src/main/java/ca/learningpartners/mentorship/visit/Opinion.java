package ca.learningpartners.mentorship.visit;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.participant.Fact;

/**
 * What the coordinator of one of the two districts says to a version of a plan. It changes nothing of the plan.
 *
 * @param fits true for “fits”, false for “please move it”
 */
public record Opinion(VisitId visit, int version, DistrictNumber district, boolean fits, Fact said) {}
