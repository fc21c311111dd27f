/**
 * Bringing a partnership to a good close, and the copy both keep of it.
 */
@NullMarked
package ca.learningpartners.tool.closing;

import org.jspecify.annotations.NullMarked;
