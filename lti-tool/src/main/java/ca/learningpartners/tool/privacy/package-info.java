/**
 * What is kept about people, for what, and who sees it, said to anybody who asks.
 */
@NullMarked
package ca.learningpartners.tool.privacy;

import org.jspecify.annotations.NullMarked;
