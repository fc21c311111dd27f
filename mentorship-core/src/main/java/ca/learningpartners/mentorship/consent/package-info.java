/**
 * What people agreed to, of their own will: to which words, when, and that they took it back. A consent stands alone, is
 * never a condition of anything else, and counts for the words it was given to and for no others.
 */
@NullMarked
package ca.learningpartners.mentorship.consent;

import org.jspecify.annotations.NullMarked;
