package ca.learningpartners.mentorship.survey;

import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.text.LocalText;
import ca.learningpartners.mentorship.text.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads an instrument: {@code NAME-VERSION.properties}, beside a list of all in {@code instruments.txt}. One without a
 * licence, or with an item that depends on one after it, is not read.
 */
final class InstrumentFile {

    private static final Map<InstrumentId, Optional<Instrument>> READ = new ConcurrentHashMap<>();

    private final InstrumentId id;
    private final Properties entries;

    private InstrumentFile(InstrumentId id, Properties entries) {
        this.id = id;
        this.entries = entries;
    }

    static Optional<Instrument> find(InstrumentId id) {
        return READ.computeIfAbsent(id, wanted -> text(wanted + ".properties").map(file -> read(wanted, file)));
    }

    /** All that this release holds. */
    static List<InstrumentId> names() {
        return text("instruments.txt")
                .orElseThrow()
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> InstrumentId.parse(line.strip()).orElseThrow())
                .toList();
    }

    static Instrument read(InstrumentId id, String file) {
        Properties entries = new Properties();
        try {
            entries.load(new StringReader(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new InstrumentFile(id, entries).instrument();
    }

    private Instrument instrument() {
        List<Item> items = new ArrayList<>();
        for (String key : value("items").split(" ")) {
            items.add(item(key, items));
        }
        return new Instrument(id, words("title"), words("about"), words("licence"), fingerprint(), items);
    }

    /** Of what is said, not of how the file is laid out. */
    private String fingerprint() {
        return Sha256.of(entries.stringPropertyNames().stream()
                .sorted()
                .map(key -> key + "=" + entries.getProperty(key))
                .collect(Collectors.joining("\n")));
    }

    private Item item(String key, List<Item> before) {
        Item.Kind kind = Item.Kind.valueOf(value(key + ".kind").toUpperCase(Locale.ROOT));
        Optional<Item.When> when = maybe(key + ".when").map(InstrumentFile::when);
        when.ifPresent(on -> requireBefore(key, on, before));
        return new Item(key, kind, roles(key), words(key + ".name"), words(key + ".text"), options(key, kind), when);
    }

    private void requireBefore(String key, Item.When on, List<Item> before) {
        boolean fits = before.stream()
                .anyMatch(item -> item.key().equals(on.item())
                        && on.answers().stream()
                                .allMatch(answer -> item.option(answer).isPresent()));
        if (!fits) {
            throw new IllegalArgumentException("In " + id + " the item “" + key + "” depends on an answer to “"
                    + on.item() + "” that is not offered before it.");
        }
    }

    /** {@code ITEM ANSWER…}: one of the answers was given. */
    private static Item.When when(String written) {
        String[] parts = written.split(" ", 2);
        return new Item.When(parts[0], Set.of(parts[1].split(" ")));
    }

    private Set<Role> roles(String key) {
        return maybe(key + ".of")
                .map(written -> Stream.of(written.split(" "))
                        .map(Role::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class))))
                .orElseGet(() -> EnumSet.of(Role.MENTEE, Role.MENTOR));
    }

    private List<Item.Option> options(String key, Item.Kind kind) {
        return switch (kind) {
            case OPEN -> List.of();
            case SCALE -> steps();
            case ONE, SEVERAL ->
                Stream.of(value(key + ".options").split(" "))
                        .map(option -> new Item.Option(option, words(key + "." + option)))
                        .toList();
        };
    }

    private List<Item.Option> steps() {
        List<Item.Option> steps = new ArrayList<>();
        for (int step = 1; entries.containsKey("step." + step + ".en"); step++) {
            steps.add(new Item.Option(String.valueOf(step), words("step." + step)));
        }
        return steps;
    }

    private LocalText words(String key) {
        return new LocalText(value(key + ".en"), value(key + ".fr"));
    }

    private Optional<String> maybe(String key) {
        return Optional.ofNullable(entries.getProperty(key));
    }

    private String value(String key) {
        return maybe(key)
                .orElseThrow(() -> new IllegalArgumentException("The instrument " + id + " holds no “" + key + "”."));
    }

    private static Optional<String> text(String file) {
        try (@Nullable InputStream data = InstrumentFile.class.getResourceAsStream(file)) {
            return data == null
                    ? Optional.empty()
                    : Optional.of(new String(data.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
