/**
 * The short question in between: answering it, looking back on one’s answers, asking to be contacted, and the list of those
 * who asked.
 */
@NullMarked
package ca.learningpartners.tool.pulse;

import org.jspecify.annotations.NullMarked;
