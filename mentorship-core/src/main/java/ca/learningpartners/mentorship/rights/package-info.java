/**
 * What people may ask of what is kept about them: that it be set right, and that it be erased. Somebody owns each such
 * request, by a day, and what is refused stands beside the record.
 */
@NullMarked
package ca.learningpartners.mentorship.rights;

import org.jspecify.annotations.NullMarked;
