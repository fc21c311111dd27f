/** The keys a campus signs with, and the switches that break them on purpose. */
@NullMarked
package ca.learningpartners.demolms.key;

import org.jspecify.annotations.NullMarked;
