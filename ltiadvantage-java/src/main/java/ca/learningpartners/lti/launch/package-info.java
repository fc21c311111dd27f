/**
 * From a click in the learning platform to a typed {@link ca.learningpartners.lti.launch.Launch}: the OpenID Connect
 * login that starts it and the named list of checks that ends it. Every refusal carries a stable code.
 */
@NullMarked
package ca.learningpartners.lti.launch;

import org.jspecify.annotations.NullMarked;
