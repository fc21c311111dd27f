package ca.learningpartners.mentorship.pulse;

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
import java.util.stream.IntStream;

/**
 * The one question of a pulse, and the steps in words that answer it, as versioned data. Whoever answered an older version
 * keeps its words; steps of different versions are not drawn, and not counted, together.
 *
 * @param version 1 or more
 * @param steps from the lowest to the highest; a step is a place in this list, counted from 1
 */
public record PulseQuestion(int version, LocalText text, List<LocalText> steps) {

    /** The version that is asked now. */
    public static final int NEWEST = 1;

    /** How many of the steps, from the lowest, say that it is not going well. */
    public static final int LOW = 2;

    private static final Map<Integer, PulseQuestion> LOADED = new ConcurrentHashMap<>();

    public PulseQuestion {
        steps = List.copyOf(steps);
    }

    /** The one that is asked now. */
    public static PulseQuestion newest() {
        return of(NEWEST);
    }

    /**
     * The question in a version.
     *
     * @throws IllegalArgumentException if this library holds none
     */
    public static PulseQuestion of(int version) {
        return LOADED.computeIfAbsent(version, PulseQuestion::read);
    }

    public boolean takes(int step) {
        return step >= 1 && step <= steps.size();
    }

    /** The words of a step. */
    public LocalText step(int step) {
        return steps.get(step - 1);
    }

    private static PulseQuestion read(int version) {
        Properties entries = new Properties();
        try (InputStream data = PulseQuestion.class.getResourceAsStream("pulse-" + version + ".properties")) {
            if (data == null) {
                throw new IllegalArgumentException(
                        "There is no pulse in version " + version + ". Maybe the data was written by a newer release?");
            }
            entries.load(new InputStreamReader(data, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<LocalText> steps = IntStream.iterate(1, step -> step + 1)
                .takeWhile(step -> entries.containsKey("step." + step + ".en"))
                .mapToObj(step -> text(entries, "step." + step))
                .toList();
        return new PulseQuestion(version, text(entries, "question"), steps);
    }

    private static LocalText text(Properties entries, String key) {
        return new LocalText(value(entries, key + ".en"), value(entries, key + ".fr"));
    }

    private static String value(Properties entries, String key) {
        return Optional.ofNullable(entries.getProperty(key))
                .orElseThrow(() -> new IllegalArgumentException("The pulse holds no “" + key + "”."));
    }
}
