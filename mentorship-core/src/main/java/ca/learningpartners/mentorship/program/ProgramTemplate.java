package ca.learningpartners.mentorship.program;

import ca.learningpartners.mentorship.objective.Objective;
import ca.learningpartners.mentorship.objective.ObjectiveCode;
import ca.learningpartners.mentorship.text.LocalText;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A kind of program as versioned data: its title, words, objectives, topics and rules. Programs keep the name and the
 * version of the template they were created from, so a later version never changes a running program.
 *
 * @param name {@code bcssa} or {@code ptmp}
 * @param version 1 or more
 * @param notice what people are told before they say anything about themselves
 * @param charter what the charter of a pair begins with
 * @param framework the principles the program is built on, if its text names any
 * @param gatherings the months of the large-group meetings in program-year order, possibly none
 * @param objectives in the order of the program's own text
 * @param topics what people can ask for and offer, by key
 */
public record ProgramTemplate(
        String name,
        int version,
        LocalText title,
        Terms terms,
        Notice notice,
        CharterTemplate charter,
        Optional<Framework> framework,
        List<Month> gatherings,
        List<Objective> objectives,
        SortedMap<Topic, LocalText> topics,
        Map<PolicyKey, Policy> policies) {

    /** The templates that come with the library, each in its newest version. */
    public static final List<String> NAMES = List.of("bcssa", "ptmp");

    private static final int NEWEST = 1;

    public ProgramTemplate {
        gatherings = List.copyOf(gatherings);
        objectives = List.copyOf(objectives);
        topics = Collections.unmodifiableSortedMap(new TreeMap<>(topics));
        policies = Map.copyOf(policies);
        for (PolicyKey key : PolicyKey.values()) {
            if (!policies.containsKey(key)) {
                throw new IllegalArgumentException("Template " + name + " sets no " + key + ".");
            }
        }
    }

    /** The newest version of a template; empty for a name that is not in {@link #NAMES}. */
    public static Optional<ProgramTemplate> newest(String name) {
        return NAMES.contains(name) ? Optional.of(load(name, NEWEST)) : Optional.empty();
    }

    /**
     * One version of a template, as a program remembers it.
     *
     * @throws IllegalArgumentException if this library holds no such version
     */
    public static ProgramTemplate load(String name, int version) {
        String file = name + "-" + version + ".properties";
        try (InputStream data = ProgramTemplate.class.getResourceAsStream(file)) {
            if (data == null) {
                throw new IllegalArgumentException("There is no template " + name + " in version " + version
                        + ". Maybe the data was written by a newer release?");
            }
            Properties entries = new Properties();
            entries.load(new InputStreamReader(data, StandardCharsets.UTF_8));
            return new Reader(entries).template(name, version);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Policy policy(PolicyKey key) {
        Policy policy = policies.get(key);
        if (policy == null) {
            throw new IllegalStateException("Template " + name + " sets no " + key + ".");
        }
        return policy;
    }

    /** Turns the flat entries of a template's file into its parts. */
    private record Reader(Properties entries) {

        ProgramTemplate template(String name, int version) {
            return new ProgramTemplate(
                    name,
                    version,
                    text("title"),
                    new Terms(text("term.mentee"), text("term.mentor")),
                    new Notice(text("notice.purpose"), text("notice.authority"), text("notice.ask")),
                    charter(),
                    framework(),
                    gatherings(),
                    objectives(),
                    topics(),
                    policies());
        }

        private String value(String key) {
            @Nullable String value = entries.getProperty(key);
            if (value == null) {
                throw new IllegalArgumentException("The template holds no “" + key + "”.");
            }
            return value;
        }

        private LocalText text(String key) {
            return new LocalText(value(key + ".en"), value(key + ".fr"));
        }

        private CharterTemplate charter() {
            return new CharterTemplate(
                    text("charter.purpose"),
                    text("charter.reach"),
                    text("charter.limits"),
                    List.of(value("charter.means").split(" ")),
                    numbered("charter.confidence."));
        }

        private List<LocalText> numbered(String key) {
            List<LocalText> texts = new ArrayList<>();
            for (int i = 1; entries.containsKey(key + i + ".en"); i++) {
                texts.add(text(key + i));
            }
            return texts;
        }

        private Optional<Framework> framework() {
            String[] parts = value("framework").split(" ");
            return parts.length == 2
                    ? Optional.of(Framework.load(parts[0], Integer.parseInt(parts[1])))
                    : Optional.empty();
        }

        private List<Month> gatherings() {
            return Arrays.stream(value("gatherings").split(" "))
                    .filter(month -> !month.isEmpty())
                    .map(month -> Month.of(Integer.parseInt(month)))
                    .toList();
        }

        private List<Objective> objectives() {
            List<Objective> objectives = new ArrayList<>();
            for (int i = 1; entries.containsKey("O" + i + ".text.en"); i++) {
                String code = "O" + i;
                objectives.add(new Objective(new ObjectiveCode(code), text(code + ".name"), text(code + ".text")));
            }
            return objectives;
        }

        private SortedMap<Topic, LocalText> topics() {
            SortedMap<Topic, LocalText> topics = new TreeMap<>();
            for (String key : value("topics").split(" ")) {
                topics.put(new Topic(key), text("topic." + key));
            }
            return topics;
        }

        private Map<PolicyKey, Policy> policies() {
            Map<PolicyKey, Policy> policies = new EnumMap<>(PolicyKey.class);
            for (PolicyKey key : PolicyKey.values()) {
                String[] parts = value("policy." + key).split(" ");
                policies.put(key, new Policy(key, Integer.parseInt(parts[0]), PolicyMode.valueOf(parts[1])));
            }
            return policies;
        }
    }
}
