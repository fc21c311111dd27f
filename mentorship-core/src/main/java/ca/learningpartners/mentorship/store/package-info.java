/**
 * Everything a program keeps, behind one door with transactions. The in-memory store is complete and serves tests
 * and small embeddings.
 */
@NullMarked
package ca.learningpartners.mentorship.store;

import org.jspecify.annotations.NullMarked;
