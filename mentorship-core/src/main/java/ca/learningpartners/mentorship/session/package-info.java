/**
 * The contacts of a partnership: when, for how long, by what means, and which objectives they served.
 */
@NullMarked
package ca.learningpartners.mentorship.session;

import org.jspecify.annotations.NullMarked;
