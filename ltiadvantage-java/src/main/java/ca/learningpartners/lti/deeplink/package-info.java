/**
 * Deep Linking 2.0: what a person chose in the tool, sent back to the platform as signed content items.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-dl/v2p0">LTI Deep Linking 2.0</a>
 */
@NullMarked
package ca.learningpartners.lti.deeplink;

import org.jspecify.annotations.NullMarked;
