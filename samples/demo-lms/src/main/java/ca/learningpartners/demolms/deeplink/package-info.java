/** Picking activities in a tool, and taking over what was picked. */
@NullMarked
package ca.learningpartners.demolms.deeplink;

import org.jspecify.annotations.NullMarked;
