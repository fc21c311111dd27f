/**
 * The just-in-time network: who may be asked, asks and answers, and shared addresses. Everything people write here is read by
 * mentees and mentors only.
 */
@NullMarked
package ca.learningpartners.tool.network;

import org.jspecify.annotations.NullMarked;
