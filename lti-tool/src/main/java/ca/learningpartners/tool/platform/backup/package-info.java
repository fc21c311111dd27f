/**
 * A copy of everything that is kept, in one file that both kinds of database read: rows as lines of JSON with a manifest,
 * and apart from it the sealed keys, without which nothing in it that is sealed can be read.
 */
@NullMarked
package ca.learningpartners.tool.platform.backup;

import org.jspecify.annotations.NullMarked;
