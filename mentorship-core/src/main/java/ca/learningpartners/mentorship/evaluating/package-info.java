/**
 * Making figures public: what each part of the program contributes to them, and the bulletin in which they are kept. What a
 * figure is, and what may be shown of it, is in {@code evaluation}.
 */
@NullMarked
package ca.learningpartners.mentorship.evaluating;

import org.jspecify.annotations.NullMarked;
