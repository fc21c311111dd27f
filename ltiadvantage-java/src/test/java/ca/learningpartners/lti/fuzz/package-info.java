/** Input nobody sane sends, made from input that is valid: always the same for the same seed. */
package ca.learningpartners.lti.fuzz;
