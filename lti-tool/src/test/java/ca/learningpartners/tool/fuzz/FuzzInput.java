package ca.learningpartners.tool.fuzz;

import java.util.Optional;

/**
 * One request to the tool.
 *
 * @param kind what was done to it, to count by
 * @param path where it goes; a query, if it has one, is raw
 * @param type the content type of the body; empty for a GET
 * @param cookie what the browser sends along
 * @param outcome what has to come of it
 */
record FuzzInput(
        String kind, String path, Optional<String> type, byte[] body, Optional<String> cookie, Outcome outcome) {

    /** What has to come of a request. */
    enum Outcome {
        LET_IN,
        REFUSED,
        EITHER,
        /** On to the platform that is registered, or refused. */
        LOGIN
    }
}
