/** Markup that escapes what it is given, and the wording in English and French. */
@NullMarked
package ca.learningpartners.demolms.html;

import org.jspecify.annotations.NullMarked;
