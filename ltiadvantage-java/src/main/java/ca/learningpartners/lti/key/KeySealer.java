package ca.learningpartners.lti.key;

/** Closes and opens private keys, so that whoever reads the store alone learns nothing. */
public interface KeySealer {
    /**
     * The text, closed under a name.
     *
     * @param name what it is, such as the id of the key; under another name it does not open
     */
    String seal(String name, String secret);

    /**
     * The text that {@link #seal} closed.
     *
     * @throws SealNotOpened if it was closed with another key or under another name, or has been changed
     */
    String open(String name, String sealed);

    /** Seals nothing: for tests, or for a store that is itself encrypted. */
    static KeySealer none() {
        return new KeySealer() {
            @Override
            public String seal(String name, String secret) {
                return secret;
            }

            @Override
            public String open(String name, String sealed) {
                return sealed;
            }
        };
    }
}
