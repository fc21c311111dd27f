/**
 * The thin tool: it wires the library, the stores and the protocol to screens. Only the classes here see all of it.
 */
@NullMarked
package ca.learningpartners.tool;

import org.jspecify.annotations.NullMarked;
