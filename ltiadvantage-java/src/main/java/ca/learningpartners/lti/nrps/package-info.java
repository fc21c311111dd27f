/**
 * Names and Role Provisioning 2.0: who is in a course, as the platform says it, read page by page.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-nrps/v2p0">Names and Role Provisioning Services 2.0</a>
 */
@NullMarked
package ca.learningpartners.lti.nrps;

import org.jspecify.annotations.NullMarked;
