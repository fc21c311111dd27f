/**
 * School districts, the facts known about them, and where their people are based.
 */
@NullMarked
package ca.learningpartners.mentorship.district;

import org.jspecify.annotations.NullMarked;
