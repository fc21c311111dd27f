/**
 * The administrator's room.
 */
@NullMarked
package ca.learningpartners.tool.admin;

import org.jspecify.annotations.NullMarked;
