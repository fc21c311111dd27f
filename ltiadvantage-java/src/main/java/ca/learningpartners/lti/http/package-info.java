/**
 * Calls from the tool to a platform. Every address is treated as hostile until the network policy lets it pass;
 * every answer is bounded in time and size.
 */
@NullMarked
package ca.learningpartners.lti.http;

import org.jspecify.annotations.NullMarked;
