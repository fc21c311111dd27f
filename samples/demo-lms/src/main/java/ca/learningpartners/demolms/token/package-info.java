/** The signed message of a launch: its claims' names and how it is signed, well or badly. */
@NullMarked
package ca.learningpartners.demolms.token;

import org.jspecify.annotations.NullMarked;
