/**
 * Who may launch us: the platforms this tool is registered with, their deployments, and how a platform
 * registers the tool by itself (dynamic registration). Says nothing of people.
 */
@NullMarked
package ca.learningpartners.lti.registration;

import org.jspecify.annotations.NullMarked;
