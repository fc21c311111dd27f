package ca.learningpartners.mentorship.program;

import ca.learningpartners.mentorship.objective.Objective;
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

/**
 * The questions of a template for the partners' conversations, in the order of its objectives. They are data with the
 * template's version: a code means the same question as long as a program keeps its template.
 */
public record Prompts(List<Prompt> all) {

    private static final Map<String, Prompts> LOADED = new ConcurrentHashMap<>();

    public Prompts {
        all = List.copyOf(all);
    }

    /** Those of a template; none if it comes without. */
    public static Prompts of(ProgramTemplate template) {
        return LOADED.computeIfAbsent(
                template.name() + "-" + template.version() + "-prompts.properties", file -> load(file, template));
    }

    public Optional<Prompt> find(String code) {
        return all.stream().filter(prompt -> prompt.code().equals(code)).findFirst();
    }

    /** The questions that lead towards an objective. */
    public List<Prompt> towards(Objective objective) {
        return all.stream()
                .filter(prompt -> prompt.objective().equals(objective.code()))
                .toList();
    }

    private static Prompts load(String file, ProgramTemplate template) {
        try (InputStream data = Prompts.class.getResourceAsStream(file)) {
            Properties entries = new Properties();
            if (data != null) {
                entries.load(new InputStreamReader(data, StandardCharsets.UTF_8));
            }
            return read(entries, template);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Prompts read(Properties entries, ProgramTemplate template) {
        List<Prompt> prompts = new ArrayList<>();
        for (Objective objective : template.objectives()) {
            for (int number = 1; entries.containsKey(objective.code() + "." + number + ".en"); number++) {
                String code = objective.code() + "." + number;
                LocalText question =
                        new LocalText(entries.getProperty(code + ".en"), entries.getProperty(code + ".fr", ""));
                prompts.add(new Prompt(code, objective.code(), question));
            }
        }
        return new Prompts(prompts);
    }
}
