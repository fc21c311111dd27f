package ca.learningpartners.lti.deeplink;

import java.util.List;
import java.util.Optional;

/**
 * What a person chose, and what is to be said about it.
 *
 * @param items what they chose, in order; empty if nothing
 * @param message for the person, shown by the platform
 * @param log for the platform's log
 * @param errorMessage for the person, if it went wrong
 * @param errorLog for the platform's log, if it went wrong
 * @see <a href="https://www.imsglobal.org/spec/lti-dl/v2p0/#deep-linking-response-message">LTI Deep Linking 2.0,
 *     4.5</a>
 */
public record DeepLinkingResponse(
        List<ContentItem> items,
        Optional<String> message,
        Optional<String> log,
        Optional<String> errorMessage,
        Optional<String> errorLog) {
    public DeepLinkingResponse {
        items = List.copyOf(items);
    }

    /** These items, without words. */
    public static DeepLinkingResponse of(ContentItem... items) {
        return new DeepLinkingResponse(
                List.of(items), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Nothing was chosen, and the person is to be told this. */
    public static DeepLinkingResponse nothing(String message) {
        return of().withMessage(message);
    }

    /** Nothing came of it, and the person is to be told why. */
    public static DeepLinkingResponse failed(String errorMessage) {
        return new DeepLinkingResponse(
                List.of(), Optional.empty(), Optional.empty(), Optional.of(errorMessage), Optional.empty());
    }

    /** The same choice with words for the person. */
    public DeepLinkingResponse withMessage(String words) {
        return new DeepLinkingResponse(items, Optional.of(words), log, errorMessage, errorLog);
    }
}
