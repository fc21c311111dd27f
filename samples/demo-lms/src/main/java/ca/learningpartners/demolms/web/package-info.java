/** The HTTP addresses of the demo LMS, and which page or document each answers. */
@NullMarked
package ca.learningpartners.demolms.web;

import org.jspecify.annotations.NullMarked;
