package ca.learningpartners.mentorship.program;

import ca.learningpartners.mentorship.text.LocalText;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The principles a program is built on, as versioned data: “The Spirit of Leadership” with its five for the senior leaders'
 * program. A program keeps the version its template names, so that a later one changes nothing that was tagged before.
 *
 * @param name the file's name without its version
 * @param version 1 or more
 * @param principles in the framework's own order
 */
public record Framework(String name, int version, LocalText title, List<Principle> principles) {

    private static final Map<String, Framework> LOADED = new ConcurrentHashMap<>();

    public Framework {
        principles = List.copyOf(principles);
    }

    /**
     * One that comes with the library.
     *
     * @throws IllegalArgumentException if this library holds no such version
     */
    public static Framework load(String name, int version) {
        return LOADED.computeIfAbsent(name + "-" + version + ".properties", file -> read(file, name, version));
    }

    /** The principle of that key, if it is one of these. */
    public Optional<Principle> find(PrincipleKey key) {
        return principles.stream()
                .filter(principle -> principle.key().equals(key))
                .findFirst();
    }

    private static Framework read(String file, String name, int version) {
        try (InputStream data = Framework.class.getResourceAsStream(file)) {
            if (data == null) {
                throw new IllegalArgumentException("There is no framework " + name + " in version " + version
                        + ". Maybe the data was written by a newer release?");
            }
            Properties entries = new Properties();
            entries.load(new InputStreamReader(data, StandardCharsets.UTF_8));
            return new Framework(name, version, text(entries, "title"), principles(entries));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Principle> principles(Properties entries) {
        return Arrays.stream(entries.getProperty("principles", "").split(" "))
                .map(key -> new Principle(
                        new PrincipleKey(key), text(entries, key + ".name"), text(entries, key + ".text")))
                .toList();
    }

    private static LocalText text(Properties entries, String key) {
        return new LocalText(entries.getProperty(key + ".en", ""), entries.getProperty(key + ".fr", ""));
    }
}
