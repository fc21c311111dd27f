/**
 * A tool in one object, {@link ca.learningpartners.lti.LtiTool}, put together from the packages below. Whoever needs a
 * part in another way uses that package directly.
 */
@NullMarked
package ca.learningpartners.lti;

import org.jspecify.annotations.NullMarked;
