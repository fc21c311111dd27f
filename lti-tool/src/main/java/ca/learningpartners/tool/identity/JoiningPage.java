package ca.learningpartners.tool.identity;

import java.util.Optional;

/**
 * Somebody types a code, and then sees whom it would join them with.
 *
 * @param typed the code as it was typed
 * @param problem why it was not taken
 * @param owner whom it would join this account with, once it was found
 * @param before who the account is known as so far, if it is
 */
public record JoiningPage(String typed, Optional<String> problem, Optional<Owner> owner, Optional<String> before) {

    /** A person the code belongs to. */
    public record Owner(String name, Optional<String> district) {}
}
