package ca.learningpartners.lti.http;

import java.io.IOException;

/**
 * Makes something of an answer while it comes in.
 *
 * @param <T> what it makes
 * @param <X> what it throws if the answer makes no sense; {@link RuntimeException} if it never does
 */
@FunctionalInterface
public interface AnswerReader<T, X extends Exception> {
    /**
     * Reads as much as it needs. What it leaves unread is thrown away with the connection.
     *
     * @throws IOException as reading the body throws it; let it pass, the caller learns why the answer ended
     */
    T read(StreamedAnswer answer) throws IOException, X;
}
