/**
 * Keeps a program in a SQLite file or in PostgreSQL, by the same statements. {@link
 * ca.learningpartners.mentorship.jdbi.Database} opens it and hands out transactions; {@link
 * ca.learningpartners.mentorship.jdbi.JdbiStore} is the core's store on it.
 */
@NullMarked
package ca.learningpartners.mentorship.jdbi;

import org.jspecify.annotations.NullMarked;
