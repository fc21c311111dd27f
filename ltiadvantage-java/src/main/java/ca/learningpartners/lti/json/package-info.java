/**
 * Reading JSON that strangers wrote: bounded in depth and length, duplicate names refused, words on one line. Not
 * exported.
 */
@NullMarked
package ca.learningpartners.lti.json;

import org.jspecify.annotations.NullMarked;
