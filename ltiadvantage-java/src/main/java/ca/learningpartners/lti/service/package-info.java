/**
 * Calls from the tool to a platform. Every address is treated as hostile until the network policy lets it pass;
 * every answer is bounded in time and size.
 */
@NullMarked
package ca.learningpartners.lti.service;

import org.jspecify.annotations.NullMarked;
