package ca.learningpartners.tool.platform;

import ca.learningpartners.lti.key.SealingKey;
import java.nio.file.Path;
import java.util.Optional;

/** The file in the data folder that keeps the secret key where none is given: for its owner alone. */
final class SecretKeyFile {

    static final String NAME = "secret.key";

    private final KeyFile file;

    SecretKeyFile(Path folder) {
        this.file = new KeyFile(folder.resolve(NAME), VaultClosed.Kind.SECRET_KEY);
    }

    Path path() {
        return file.path();
    }

    /** The key; empty if there is no file. */
    Optional<SealingKey> read() {
        return file.read().map(this::parsed);
    }

    /** The key that is there, or a new one. Of several processes that make one at once, all get the same. */
    SealingKey readOrMake() {
        return read().orElseGet(() -> {
            file.make(SealingKey.random().text() + "\n");
            return read().orElseThrow(() -> closed(VaultClosed.Reason.MISSING));
        });
    }

    private SealingKey parsed(String text) {
        try {
            return SealingKey.parse(text);
        } catch (IllegalArgumentException e) {
            throw closed(VaultClosed.Reason.MALFORMED);
        }
    }

    private VaultClosed closed(VaultClosed.Reason reason) {
        return new VaultClosed(VaultClosed.Kind.SECRET_KEY, reason, path().toString());
    }
}
