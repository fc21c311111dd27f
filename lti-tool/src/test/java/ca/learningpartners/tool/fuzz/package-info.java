/** A running server under input nobody sane sends: {@code bin/fuzz} for an hour, the ordinary tests for seconds. */
package ca.learningpartners.tool.fuzz;
