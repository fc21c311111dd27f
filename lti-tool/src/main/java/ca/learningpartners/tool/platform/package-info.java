/**
 * The learning platforms the tool answers to: their registrations, deployments, invites, and the tool's own keys.
 */
@NullMarked
package ca.learningpartners.tool.platform;

import org.jspecify.annotations.NullMarked;
