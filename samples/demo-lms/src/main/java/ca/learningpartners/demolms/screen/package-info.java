/** The pages a person sees, in English and French. */
@NullMarked
package ca.learningpartners.demolms.screen;

import org.jspecify.annotations.NullMarked;
