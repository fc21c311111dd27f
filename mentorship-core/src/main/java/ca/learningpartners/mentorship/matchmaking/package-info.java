/**
 * What the people who match do: gather the cohort, have it matched, and approve the proposal so that it is offered to
 * both partners. Stands above the concepts it joins.
 */
@NullMarked
package ca.learningpartners.mentorship.matchmaking;

import org.jspecify.annotations.NullMarked;
