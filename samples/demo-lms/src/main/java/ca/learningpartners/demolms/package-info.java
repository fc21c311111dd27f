/** A small LTI 1.3 platform to try and to test tools with. Start it with {@link ca.learningpartners.demolms.DemoLms}. */
@NullMarked
package ca.learningpartners.demolms;

import org.jspecify.annotations.NullMarked;
