/**
 * What the two of a partnership agree on before they begin: purpose, rhythm, means, boundaries, confidentiality.
 */
@NullMarked
package ca.learningpartners.mentorship.charter;

import org.jspecify.annotations.NullMarked;
