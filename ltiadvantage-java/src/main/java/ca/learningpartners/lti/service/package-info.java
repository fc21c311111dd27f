/**
 * Calls to the services of a platform in the tool's own name: access tokens, and requests that carry them, repeated
 * where that helps and refused with a reason where it does not.
 *
 * @see <a href="https://www.imsglobal.org/spec/security/v1p1#securing_web_services">1EdTech Security Framework 1.1, 4</a>
 */
@NullMarked
package ca.learningpartners.lti.service;

import org.jspecify.annotations.NullMarked;
