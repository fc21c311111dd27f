/** Tools and how they get to know a campus: dynamic registration, activation, removal. */
@NullMarked
package ca.learningpartners.demolms.registration;

import org.jspecify.annotations.NullMarked;
