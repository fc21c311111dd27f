/**
 * What every screen stands on: settings, the data folder, messages in both languages, pages, headers and errors.
 */
@NullMarked
package ca.learningpartners.tool.runtime;

import org.jspecify.annotations.NullMarked;
