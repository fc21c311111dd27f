/**
 * Watching those who look: people read who saw their data; in an emergency dates and states are opened for an hour; the
 * privacy officer’s desk.
 */
@NullMarked
package ca.learningpartners.tool.watch;

import org.jspecify.annotations.NullMarked;
