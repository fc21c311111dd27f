/**
 * The library in a plain Java program: no web server, no learning platform.
 */
package ca.learningpartners.embed;
