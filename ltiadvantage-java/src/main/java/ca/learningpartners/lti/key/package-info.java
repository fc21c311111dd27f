/**
 * The keys of both sides: the tool's own signing keys, published and rotated, and the platforms' key sets,
 * fetched with restraint and cached.
 */
@NullMarked
package ca.learningpartners.lti.key;

import org.jspecify.annotations.NullMarked;
