/** A launch from the button to the signed message: login, authorization, answer. */
@NullMarked
package ca.learningpartners.demolms.launch;

import org.jspecify.annotations.NullMarked;
