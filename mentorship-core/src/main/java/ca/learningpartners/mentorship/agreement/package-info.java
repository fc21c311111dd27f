/**
 * The word of the coordinators whose districts a proposed pair touches: both are heard before it is offered.
 */
@NullMarked
package ca.learningpartners.mentorship.agreement;

import org.jspecify.annotations.NullMarked;
