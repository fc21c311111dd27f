/**
 * What people tell and ask for, on the screen: said in a minute, owned by somebody, answered by a day; and the ledger of
 * what was said and done.
 */
@NullMarked
package ca.learningpartners.tool.feedback;

import org.jspecify.annotations.NullMarked;
