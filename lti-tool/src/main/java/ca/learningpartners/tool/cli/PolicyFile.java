package ca.learningpartners.tool.cli;

import ca.learningpartners.mentorship.matching.Criterion;
import ca.learningpartners.mentorship.matching.MatchingPolicy;
import ca.learningpartners.mentorship.participant.ImportProblem;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A matching policy as YAML. What it does not say is as the program's template has it; what it says wrongly is refused. */
final class PolicyFile {

    private static final String DECIMAL = "[0-9]{1,3}(\\.[0-9]{1,6})?";

    private final YAMLParser yaml;
    private final List<ImportProblem> problems;

    private String version;
    private Map<Criterion, Integer> weights;
    private boolean floor;
    private boolean sameDistrict;
    private int mentorYears;
    private int reportingLineMonths;

    private PolicyFile(YAMLParser yaml, MatchingPolicy defaults, List<ImportProblem> problems) {
        this.yaml = yaml;
        this.problems = problems;
        this.version = defaults.version();
        this.weights = defaults.weights();
        this.floor = defaults.floor();
        this.sameDistrict = defaults.sameDistrict();
        this.mentorYears = defaults.mentorYears();
        this.reportingLineMonths = defaults.reportingLineMonths();
    }

    /** Reads a policy; the defaults if there are problems. */
    static MatchingPolicy read(String name, MatchingPolicy defaults, List<ImportProblem> problems) {
        try (YAMLParser yaml = new YAMLFactory().createParser(Files.readString(Path.of(name)))) {
            PolicyFile file = new PolicyFile(yaml, defaults, problems);
            file.read();
            return problems.isEmpty() ? file.policy() : defaults;
        } catch (JacksonException e) {
            JsonLocation at = e.getLocation() == null ? JsonLocation.NA : e.getLocation();
            problems.add(new ImportProblem(Math.max(1, at.getLineNr()), at.getColumnNr(), "", "bad-yaml", List.of()));
            return defaults;
        } catch (IOException | InvalidPathException e) {
            throw Stop.usage("file.unreadable", name);
        }
    }

    private MatchingPolicy policy() {
        return new MatchingPolicy(version, weights, floor, sameDistrict, mentorYears, reportingLineMonths);
    }

    private void read() throws IOException {
        JsonToken first = yaml.nextToken();
        if (first == null) {
            return;
        }
        if (first != JsonToken.START_OBJECT) {
            problem("", "bad-yaml");
            return;
        }
        Set<String> seen = new HashSet<>();
        while (yaml.nextToken() == JsonToken.FIELD_NAME) {
            String key = yaml.currentName();
            if (!seen.add(key)) {
                problem(key, "duplicate-key", key);
            }
            read(key);
        }
        if (yaml.nextToken() != null) {
            problem("", "bad-yaml");
        }
    }

    private void read(String key) throws IOException {
        switch (key) {
            case "version" -> value(key, "[^\\p{Cntrl}]{1,100}", "2026.1").ifPresent(text -> version = text);
            case "floor" -> flag(key).ifPresent(flag -> floor = flag);
            case "same-district" -> flag(key).ifPresent(flag -> sameDistrict = flag);
            case "mentor-years" -> number(key).ifPresent(years -> mentorYears = years);
            case "reporting-line-months" -> number(key).ifPresent(months -> reportingLineMonths = months);
            case "weights" -> readWeights();
            default -> {
                problem(key, "unknown-key", key);
                yaml.nextToken();
                yaml.skipChildren();
            }
        }
    }

    /** A criterion that is not named weighs nothing. */
    private void readWeights() throws IOException {
        long line = yaml.currentTokenLocation().getLineNr();
        if (yaml.nextToken() != JsonToken.START_OBJECT) {
            problem("weights", "bad-value", yaml.getText(), "need: 0.25 …");
            yaml.skipChildren();
            return;
        }
        weights = new EnumMap<>(Criterion.class);
        while (yaml.nextToken() == JsonToken.FIELD_NAME) {
            readWeight(yaml.currentName());
        }
        if (problems.isEmpty() && weights.values().stream().allMatch(weight -> weight == 0)) {
            problems.add(new ImportProblem(line, 0, "weights", "no-weight", List.of()));
        }
    }

    private void readWeight(String key) throws IOException {
        Optional<Criterion> criterion = Arrays.stream(Criterion.values())
                .filter(each -> each.key().equals(key))
                .findFirst();
        if (criterion.isEmpty()) {
            problem(key, "unknown-key", key);
            yaml.nextToken();
            yaml.skipChildren();
            return;
        }
        if (weights.containsKey(criterion.get())) {
            problem(key, "duplicate-key", key);
        }
        value(key, DECIMAL, "bad-weight", "0.25")
                .ifPresent(text -> weights.put(
                        criterion.get(), new BigDecimal(text).movePointRight(6).intValueExact()));
    }

    private Optional<Boolean> flag(String key) throws IOException {
        return value(key, "true|false", "true, false").map(Boolean::valueOf);
    }

    private Optional<Integer> number(String key) throws IOException {
        return value(key, "[0-9]{1,3}", "0 … 999").map(Integer::valueOf);
    }

    private Optional<String> value(String key, String form, String example) throws IOException {
        return value(key, form, "bad-value", example);
    }

    private Optional<String> value(String key, String form, String code, String example) throws IOException {
        JsonToken token = yaml.nextToken();
        String text = token.isScalarValue() ? yaml.getText().strip() : "";
        if (text.matches(form)) {
            return Optional.of(text);
        }
        problem(key, code, token.isScalarValue() ? text : token.asString(), example);
        yaml.skipChildren();
        return Optional.empty();
    }

    private void problem(String key, String code, Object... details) {
        JsonLocation at = yaml.currentTokenLocation();
        List<Object> shown = Arrays.stream(details)
                .map(String::valueOf)
                .map(Object.class::cast)
                .toList();
        problems.add(new ImportProblem(Math.max(1, at.getLineNr()), Math.max(0, at.getColumnNr()), key, code, shown));
    }
}
