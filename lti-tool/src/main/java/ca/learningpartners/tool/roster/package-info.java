/**
 * Keeping the list of people in step with the courses: rosters are read from the platforms, new people proposed, names
 * followed, and who left is marked, never deleted.
 */
@NullMarked
package ca.learningpartners.tool.roster;

import org.jspecify.annotations.NullMarked;
