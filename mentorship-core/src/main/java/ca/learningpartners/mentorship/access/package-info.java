/**
 * Who acts, on whose, and how much of it they may see: the access matrix at work. Everything that only some may read is
 * loaded through here.
 */
@NullMarked
package ca.learningpartners.mentorship.access;

import org.jspecify.annotations.NullMarked;
