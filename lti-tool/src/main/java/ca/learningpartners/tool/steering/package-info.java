/**
 * Who decides what: the rules of a program side by side, its stage and partner districts, the forecast, and what of the
 * program's objectives and principles is served.
 */
@NullMarked
package ca.learningpartners.tool.steering;

import org.jspecify.annotations.NullMarked;
