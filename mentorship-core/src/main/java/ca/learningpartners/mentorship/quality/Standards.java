package ca.learningpartners.mentorship.quality;

import ca.learningpartners.mentorship.text.LocalText;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * What good mentoring needs, in six areas, as versioned data. The sentences are this program’s own; {@code source} says what
 * they were thought out from. A change of meaning is a new version, and what was said of an older one keeps its words.
 */
public record Standards(int version, LocalText source, List<Area> areas) {

    /** The version that is worked with now. */
    public static final int NEWEST = 1;

    private static final Map<Integer, Standards> LOADED = new ConcurrentHashMap<>();

    public Standards {
        areas = List.copyOf(areas);
    }

    /** A field of work, such as training. */
    public record Area(String key, LocalText name, List<Standard> standards) {

        public Area {
            standards = List.copyOf(standards);
        }
    }

    /**
     * One sentence that holds of a good program.
     *
     * @param key lower-case words joined by dashes
     * @param offers what the tool itself can show for it: {@code RULES}, {@code MEASURE mentees-matched}
     */
    public record Standard(String key, LocalText name, LocalText text, List<String> offers) {

        public Standard {
            offers = List.copyOf(offers);
        }
    }

    public static Standards newest() {
        return of(NEWEST);
    }

    /**
     * The standards in a version.
     *
     * @throws IllegalArgumentException if this library holds none
     */
    public static Standards of(int version) {
        return LOADED.computeIfAbsent(version, Standards::read);
    }

    /** Those of all areas, in their order. */
    public List<Standard> all() {
        return areas.stream().flatMap(area -> area.standards().stream()).toList();
    }

    public Optional<Standard> find(String key) {
        return all().stream().filter(standard -> standard.key().equals(key)).findFirst();
    }

    private static Standards read(int version) {
        Properties entries = new Properties();
        try (InputStream data = Standards.class.getResourceAsStream("standards-" + version + ".properties")) {
            if (data == null) {
                throw new IllegalArgumentException("There are no standards in version " + version
                        + ". Maybe the data was written by a newer release?");
            }
            entries.load(new InputStreamReader(data, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<Area> areas = words(entries, "areas")
                .map(area -> new Area(
                        area,
                        text(entries, area),
                        words(entries, area + ".standards")
                                .map(key -> standard(entries, key))
                                .toList()))
                .toList();
        return new Standards(version, text(entries, "source"), areas);
    }

    private static Standard standard(Properties entries, String key) {
        List<String> offers = Stream.of(entries.getProperty(key + ".offers", "").split(","))
                .map(String::strip)
                .filter(offer -> !offer.isEmpty())
                .toList();
        return new Standard(key, text(entries, key + ".name"), text(entries, key + ".text"), offers);
    }

    private static Stream<String> words(Properties entries, String key) {
        return Stream.of(value(entries, key).split(" "));
    }

    private static LocalText text(Properties entries, String key) {
        return new LocalText(value(entries, key + ".en"), value(entries, key + ".fr"));
    }

    private static String value(Properties entries, String key) {
        return Optional.ofNullable(entries.getProperty(key))
                .orElseThrow(() -> new IllegalArgumentException("The standards hold no “" + key + "”."));
    }
}
