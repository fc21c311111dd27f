package ca.learningpartners.lti.key;

/** Closes and opens private keys, so that whoever reads the store alone learns nothing. */
public interface KeySealer {
    /** The text, closed. */
    String seal(String secret);

    /** The text that {@link #seal} closed. */
    String open(String sealed);

    /** Seals nothing: for tests, or for a store that is itself encrypted. */
    static KeySealer none() {
        return new KeySealer() {
            @Override
            public String seal(String secret) {
                return secret;
            }

            @Override
            public String open(String sealed) {
                return sealed;
            }
        };
    }
}
