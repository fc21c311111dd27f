/** Access tokens: who gets one for which services, and whose it is when it is shown. */
@NullMarked
package ca.learningpartners.demolms.access;

import org.jspecify.annotations.NullMarked;
