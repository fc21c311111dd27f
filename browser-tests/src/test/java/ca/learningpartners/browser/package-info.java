/** The demo as people see it: in a real browser, in a frame of somebody else's page, on three platforms. */
@NullMarked
package ca.learningpartners.browser;

import org.jspecify.annotations.NullMarked;
