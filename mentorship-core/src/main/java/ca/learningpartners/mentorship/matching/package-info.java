/**
 * From a cohort to a proposal with its proof: who is paired with whom, why, and how anyone can check that no better
 * answer exists.
 */
@NullMarked
package ca.learningpartners.mentorship.matching;

import org.jspecify.annotations.NullMarked;
