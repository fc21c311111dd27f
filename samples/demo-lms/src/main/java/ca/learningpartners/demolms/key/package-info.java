/** The keys a campus signs with, and their rotation. */
@NullMarked
package ca.learningpartners.demolms.key;

import org.jspecify.annotations.NullMarked;
