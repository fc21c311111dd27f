package ca.learningpartners.lti.launch;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a login must bring to be begun again. None of it is secret: it stands in the address of the authentication
 * request as well.
 *
 * @param login the platform's hint about the person
 * @param message its hint about the message, if it gave one
 * @param target the page the login leads to
 */
record LoginHints(String login, Optional<String> message, String target) {
    /** In bytes; longer ones would make the state too long for an address. */
    private static final int LONGEST = 1_500;

    /** The hints, if they are short enough, and a form would bring them back to the letter. */
    static Optional<LoginHints> of(String login, Optional<String> message, String target) {
        String all = login + message.orElse("") + target;
        boolean keepable = all.getBytes(StandardCharsets.UTF_8).length <= LONGEST
                && all.chars().noneMatch(Character::isISOControl)
                && Stream.of(login, target).noneMatch(String::isBlank);
        return keepable ? Optional.of(new LoginHints(login, message, target)) : Optional.empty();
    }
}
