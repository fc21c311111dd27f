/** What a launch can do differently, one thing at a time, and what a careful tool answers. */
@NullMarked
package ca.learningpartners.demolms.deviation;

import org.jspecify.annotations.NullMarked;
