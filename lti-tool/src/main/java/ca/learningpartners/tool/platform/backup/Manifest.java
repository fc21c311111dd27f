package ca.learningpartners.tool.platform.backup;

import ca.learningpartners.mentorship.jdbi.TableShape;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a backup says of itself.
 *
 * @param made when, as ISO text
 * @param versions of the migrations, by the names of the tables that note them
 */
record Manifest(String made, Map<String, String> versions, List<Table> tables) {

    static final String ENTRY = "manifest.json";

    private static final String FORMAT = "learning-partners-backup";
    private static final int VERSION = 1;
    private static final JsonMapper JSON = new JsonMapper();

    Manifest {
        versions = Map.copyOf(versions);
        tables = List.copyOf(tables);
    }

    /**
     * A table in it.
     *
     * @param bytes how many its lines are, not compressed
     * @param sha256 of these
     */
    record Table(TableShape shape, long rows, long bytes, String sha256) {

        String entry() {
            return entry(shape);
        }

        static String entry(TableShape shape) {
            return "tables/" + shape.table() + ".jsonl";
        }
    }

    byte[] bytes() throws IOException {
        ObjectNode document = JSON.createObjectNode()
                .put("format", FORMAT)
                .put("version", VERSION)
                .put("made", made);
        ObjectNode histories = document.putObject("versions");
        new TreeMap<>(versions).forEach(histories::put);
        ArrayNode list = document.putArray("tables");
        tables.forEach(table -> write(table, list.addObject()));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(document);
    }

    private static void write(Table table, ObjectNode node) {
        node.put("name", table.shape().table())
                .put("rows", table.rows())
                .put("bytes", table.bytes())
                .put("sha256", table.sha256());
        ObjectNode columns = node.putObject("columns");
        table.shape()
                .columns()
                .forEach(column -> columns.put(column.name(), column.kind().name()));
    }

    static Manifest parse(byte[] bytes) {
        try {
            JsonNode document = JSON.readTree(bytes);
            if (!document.path("format").asText().equals(FORMAT)) {
                throw new BackupRefused("foreign");
            }
            if (document.path("version").asInt() != VERSION) {
                throw new BackupRefused("newer");
            }
            Map<String, String> versions = new TreeMap<>();
            document.path("versions")
                    .fields()
                    .forEachRemaining(each -> versions.put(each.getKey(), version(each.getValue())));
            List<Table> tables = new ArrayList<>();
            document.path("tables").forEach(node -> tables.add(table(node)));
            return new Manifest(document.path("made").asText(), versions, tables);
        } catch (IOException | IllegalArgumentException e) {
            throw new BackupRefused("damaged", ENTRY);
        }
    }

    private static String version(JsonNode node) {
        if (!node.asText().matches("[0-9]{1,4}([._][0-9]{1,4})?")) {
            throw new IllegalArgumentException("no version");
        }
        return node.asText();
    }

    private static Table table(JsonNode node) {
        List<TableShape.Column> columns = new ArrayList<>();
        node.path("columns")
                .fields()
                .forEachRemaining(each -> columns.add(new TableShape.Column(
                        each.getKey(), TableShape.Kind.valueOf(each.getValue().asText()))));
        return new Table(
                new TableShape(node.path("name").asText(), columns),
                node.path("rows").asLong(-1),
                node.path("bytes").asLong(-1),
                node.path("sha256").asText());
    }
}
