/**
 * Logging a contact.
 */
@NullMarked
package ca.learningpartners.tool.session;

import org.jspecify.annotations.NullMarked;
