/**
 * The tool and four small learning platforms, ready to try: what an administrator would do by hand is done through the
 * tool's own command line, and the platforms register and launch the tool by the protocol alone.
 */
@NullMarked
package ca.learningpartners.demo;

import org.jspecify.annotations.NullMarked;
