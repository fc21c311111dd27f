/**
 * What a person sets out to achieve in a partnership: goals with their milestones and evidence, the colleagues invited to
 * one of them, and the goals of a district they can lean on. Nobody is graded by them.
 */
@NullMarked
package ca.learningpartners.mentorship.goal;

import org.jspecify.annotations.NullMarked;
