/**
 * What only its author reads: the journal, and the vision of one’s own leadership in its versions; and the way out of such
 * a page when somebody looks over a shoulder.
 */
@NullMarked
package ca.learningpartners.tool.journal;

import org.jspecify.annotations.NullMarked;
