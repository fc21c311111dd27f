package ca.learningpartners.tool.cli;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** Settings kept in a file: YAML if it ends so, else properties. The keys are the options without their dashes. */
final class ConfigFile {

    private ConfigFile() {}

    static Map<String, String> read(String name) {
        Map<String, String> values = new TreeMap<>();
        try {
            String text = Files.readString(Path.of(name));
            values.putAll(name.matches("(?i).+\\.ya?ml") ? yaml(text) : properties(text));
        } catch (JacksonException e) {
            long line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw Stop.usage("setting.bad-config", name, line);
        } catch (IOException | IllegalArgumentException e) {
            throw Stop.usage("setting.unreadable-config", name);
        }
        values.keySet().forEach(key -> {
            if (!SettingsReader.NAMES.contains(key)) {
                throw Stop.usage("setting.unknown-key", name, key);
            }
        });
        return values;
    }

    private static Map<String, String> properties(String text) throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(text));
        Map<String, String> values = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> values.put(key, properties.getProperty(key)));
        return values;
    }

    private static Map<String, String> yaml(String text) throws IOException {
        Map<String, String> values = new TreeMap<>();
        JsonNode tree = new YAMLMapper().readTree(text);
        tree.fields().forEachRemaining(entry -> values.put(entry.getKey(), flat(entry.getValue())));
        return values;
    }

    /** A list is as good as its entries joined by commas. */
    private static String flat(JsonNode value) {
        List<String> entries = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(entry -> entries.add(entry.asText()));
            return String.join(",", entries);
        }
        return value.asText();
    }
}
