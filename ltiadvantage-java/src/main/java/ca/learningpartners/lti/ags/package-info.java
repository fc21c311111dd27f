/**
 * Assignment and Grade Services 2.0: the columns of a course's gradebook, the scores a tool puts there, and what the
 * gradebook made of them.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-ags/v2p0">Assignment and Grade Services 2.0</a>
 */
@NullMarked
package ca.learningpartners.lti.ags;

import org.jspecify.annotations.NullMarked;
