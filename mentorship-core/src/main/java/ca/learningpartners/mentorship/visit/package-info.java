/**
 * District visits: what a new member would like to see, whom they meet on which day, how they get there, and what both take
 * with them. A visit is an offer; having none is never a failure.
 */
@NullMarked
package ca.learningpartners.mentorship.visit;

import org.jspecify.annotations.NullMarked;
