/**
 * Mail on its way to people: written down together with what it tells of, and carried to a mail server later.
 */
@NullMarked
package ca.learningpartners.tool.mail;

import org.jspecify.annotations.NullMarked;
