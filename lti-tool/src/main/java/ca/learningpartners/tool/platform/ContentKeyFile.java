package ca.learningpartners.tool.platform;

import ca.learningpartners.lti.key.SealingKey;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The file in the data folder that keeps the master keys where none are given: one a line, the newest first. */
public final class ContentKeyFile {

    static final String NAME = "content.keys";

    private final KeyFile file;

    /** The one of a data folder, whether it is there or not. */
    public ContentKeyFile(Path folder) {
        this.file = new KeyFile(folder.resolve(NAME), VaultClosed.Kind.CONTENT_KEY);
    }

    public Path path() {
        return file.path();
    }

    /**
     * The keys, the newest first; none if there is no file.
     *
     * @throws VaultClosed if somebody else can read it, or if it holds something else
     */
    public List<SealingKey> read() {
        return file.read().map(this::parsed).orElse(List.of());
    }

    /** The keys that are there, or a new one. Of several processes that make one at once, all get the same. */
    List<SealingKey> readOrMake() {
        if (read().isEmpty()) {
            file.make(text(List.of(SealingKey.random())));
        }
        return read();
    }

    /** Makes a new master key, which is used from now on; those before it still open what they sealed. */
    public void addNew() {
        file.replace(text(
                Stream.concat(Stream.of(SealingKey.random()), read().stream()).toList()));
    }

    /** Leaves only the newest. What is still sealed with another opens no more, here or in a copy. */
    public void dropOld() {
        file.replace(text(read().subList(0, 1)));
    }

    private static String text(List<SealingKey> keys) {
        return keys.stream().map(key -> key.text() + "\n").collect(Collectors.joining());
    }

    private List<SealingKey> parsed(String text) {
        try {
            List<SealingKey> keys = text.lines()
                    .filter(line -> !line.isBlank())
                    .map(SealingKey::parse)
                    .toList();
            if (!keys.isEmpty()) {
                return keys;
            }
        } catch (IllegalArgumentException e) {
            // Said below, without a word of what stands there.
        }
        throw new VaultClosed(VaultClosed.Kind.CONTENT_KEY, VaultClosed.Reason.MALFORMED, path().toString());
    }
}
