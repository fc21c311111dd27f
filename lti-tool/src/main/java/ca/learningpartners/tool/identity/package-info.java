/**
 * The same person arriving from several learning platforms: joined by a code they carry themselves, and parted again.
 */
@NullMarked
package ca.learningpartners.tool.identity;

import org.jspecify.annotations.NullMarked;
