/** One campus as an LTI platform: its issuer, addresses, keys and tools. */
@NullMarked
package ca.learningpartners.demolms.platform;

import org.jspecify.annotations.NullMarked;
