/**
 * The gatherings of a program: the year, topics and votes, agenda, guests, tables, and what people take with them.
 */
@NullMarked
package ca.learningpartners.tool.gathering;

import org.jspecify.annotations.NullMarked;
