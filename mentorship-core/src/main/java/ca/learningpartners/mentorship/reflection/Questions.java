package ca.learningpartners.mentorship.reflection;

import ca.learningpartners.mentorship.program.ProgramTemplate;
import ca.learningpartners.mentorship.text.LocalText;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks themselves, as versioned data: what each question is about, and the few steps in words that answer it.
 * Whoever answered an older version keeps its words.
 *
 * @param name the set's name without its version
 * @param version 1 or more
 * @param steps from the lowest to the highest; a step is a place in this list, counted from 1
 * @param items in the set's own order
 */
public record Questions(String name, int version, List<LocalText> steps, List<Item> items) {

    private static final Map<String, Properties> LOADED = new ConcurrentHashMap<>();

    public Questions {
        steps = List.copyOf(steps);
        items = List.copyOf(items);
    }

    /**
     * One thing to place oneself in.
     *
     * @param key lower-case words joined by dashes, or a code
     * @param name a word or two
     * @param text what is asked, in a sentence
     */
    public record Item(String key, LocalText name, LocalText text) {}

    /**
     * Where somebody stands: in the principles of the program's framework, or, where its text names none, in its objectives.
     */
    public static Questions ofStanding(ProgramTemplate template) {
        return template.framework()
                .map(framework -> new Questions(
                        framework.name(),
                        framework.version(),
                        steps(entries(framework.name() + "-" + framework.version() + "-steps")),
                        framework.principles().stream()
                                .map(one -> new Item(one.key().value(), one.name(), one.text()))
                                .toList()))
                .orElseGet(() -> new Questions(
                        template.name(),
                        template.version(),
                        steps(entries(template.name() + "-" + template.version() + "-steps")),
                        template.objectives().stream()
                                .map(one -> new Item(one.code().value(), one.name(), one.text()))
                                .toList()));
    }

    /** How confident somebody feels: a few sentences of our own. */
    public static Questions ofConfidence(ProgramTemplate template) {
        String name = template.name() + "-confidence";
        Properties entries = entries(name + "-" + template.version());
        return new Questions(name, template.version(), steps(entries), items(entries));
    }

    public Optional<Item> find(String key) {
        return items.stream().filter(item -> item.key().equals(key)).findFirst();
    }

    /** Whether an item of that key can be answered with that step. */
    public boolean take(String key, int step) {
        return find(key).isPresent() && step >= 1 && step <= steps.size();
    }

    /** The words of a step. */
    public LocalText step(int step) {
        return steps.get(step - 1);
    }

    private static List<LocalText> steps(Properties entries) {
        List<LocalText> steps = new ArrayList<>();
        for (int i = 1; entries.containsKey("step." + i + ".en"); i++) {
            steps.add(text(entries, "step." + i));
        }
        return steps;
    }

    private static List<Item> items(Properties entries) {
        return Stream.of(value(entries, "items").split(" "))
                .map(key -> new Item(key, text(entries, key + ".name"), text(entries, key + ".text")))
                .toList();
    }

    private static LocalText text(Properties entries, String key) {
        return new LocalText(value(entries, key + ".en"), value(entries, key + ".fr"));
    }

    private static String value(Properties entries, String key) {
        @Nullable String value = entries.getProperty(key);
        if (value == null) {
            throw new IllegalArgumentException("The questions hold no “" + key + "”.");
        }
        return value;
    }

    private static Properties entries(String file) {
        return LOADED.computeIfAbsent(file, Questions::read);
    }

    private static Properties read(String file) {
        try (InputStream data = Questions.class.getResourceAsStream(file + ".properties")) {
            if (data == null) {
                throw new IllegalArgumentException(
                        "There are no questions “" + file + "”. Maybe the data was written by a newer release?");
            }
            Properties entries = new Properties();
            entries.load(new InputStreamReader(data, StandardCharsets.UTF_8));
            return entries;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
