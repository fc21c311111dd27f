/**
 * For tests: the whole tool running on a real database, three real learning platforms beside it, and browsers that
 * go to and fro between them.
 */
package ca.learningpartners.tool.running;
