package ca.learningpartners.lti.key;

/** Signs in the tool's name with one key. */
public final class ToolSigner {
    private final KeyId id;

    ToolSigner(KeyId id) {
        this.id = id;
    }

    /** The key that signs. */
    public KeyId id() {
        return id;
    }

    /** These claims, a JSON object, as a compact signed token (RS256, with {@code kid}). */
    public String sign(String claimsJson) {
        throw new UnsupportedOperationException();
    }
}
