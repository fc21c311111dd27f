package ca.learningpartners.lti.key;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

/**
 * The tool's signing keys in use: one signs, and it and those it lately took over from are published. A key stays
 * published for the overlap after its successor was made, so that platforms can still check what it signed.
 */
public final class ToolKeyRing {
    private final ToolKeys keys;
    private final KeySealer sealer;
    private final Clock clock;
    private final Duration overlap;

    public ToolKeyRing(ToolKeys keys, KeySealer sealer, Clock clock, Duration overlap) {
        this.keys = keys;
        this.sealer = sealer;
        this.clock = clock;
        this.overlap = overlap;
    }

    /** The published key set as a JSON document; the first call ever makes the first key. */
    public String keySetJson() {
        throw new UnsupportedOperationException();
    }

    /** The keys that are published now, the signing one first. */
    public List<ToolKey> published() {
        throw new UnsupportedOperationException();
    }

    /** What signs now. */
    public ToolSigner signer() {
        throw new UnsupportedOperationException();
    }

    /** Makes a new key, which signs from now on; the old one stays published through the overlap. */
    public ToolKey rotate() {
        throw new UnsupportedOperationException();
    }
}
