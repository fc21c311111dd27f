/** Measures what a launch costs in processor time: the whole of it, from login to session, on a durable database. */
@NullMarked
package ca.learningpartners.benchmarks;

import org.jspecify.annotations.NullMarked;
