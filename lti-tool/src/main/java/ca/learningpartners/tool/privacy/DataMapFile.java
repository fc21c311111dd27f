package ca.learningpartners.tool.privacy;

import ca.learningpartners.mentorship.jdbi.FieldRegister;
import ca.learningpartners.mentorship.privacy.AccessMatrix;
import ca.learningpartners.mentorship.privacy.Standing;
import ca.learningpartners.tool.runtime.Messages;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** The data map as a file: Markdown for readers, CSV for a spreadsheet with a line for each field, JSON for programs. */
public final class DataMapFile {

    private final DataMap map;

    public DataMapFile(DataMap map) {
        this.map = map;
    }

    /** The kinds in a table, in the reader’s language. */
    public List<String> markdown(Messages messages) {
        List<String> lines = new ArrayList<>();
        lines.add("# " + messages.get("data-map.title"));
        lines.add("");
        lines.add(messages.get("data-map.lead"));
        lines.add("");
        lines.add("## " + messages.get("data-map.flow"));
        lines.add("");
        lines.add(messages.get("data-map.flow.picture") + " " + messages.get("data-map.flow.place"));
        lines.add("");
        lines.add("## " + messages.get("data-map.kinds"));
        lines.add("");
        lines.addAll(table(messages));
        lines.add("");
        lines.add(messages.get("data-map.none.lead"));
        lines.add("");
        map.absent().forEach(kind -> lines.add("- " + kind.name(messages)));
        return lines;
    }

    /** The kinds of which something is kept. */
    List<String> table(Messages messages) {
        List<String> lines = new ArrayList<>();
        lines.add(row(List.of(
                messages.get("data-map.what"),
                messages.get("data-map.for"),
                messages.get("data-map.who"),
                messages.get("data-map.until"),
                messages.get("data-map.sealed"))));
        lines.add("|---|---|---|---|---|");
        for (DataMap.Kind kind : map.kinds()) {
            lines.add(row(List.of(
                    kind.name(messages),
                    String.join("<br>", kind.purposes(messages)),
                    String.join("<br>", kind.seen(messages)),
                    String.join("<br>", kind.until(messages)),
                    messages.get("data-map.sealed." + kind.sealed()))));
        }
        return lines;
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    /** Every field: {@code table,column,kind,purpose,until,sealed}. */
    public List<String> csv() {
        List<String> lines = new ArrayList<>(List.of("table,column,kind,purpose,until,sealed"));
        for (FieldRegister.Table table : map.tables()) {
            for (FieldRegister.Column column : table.columns()) {
                lines.add(String.join(
                        ",",
                        table.name(),
                        column.name(),
                        DataMap.word(column.datum()),
                        DataMap.word(table.purpose()),
                        DataMap.word(table.until()),
                        column.isSealed() ? "yes" : "no"));
            }
        }
        return lines;
    }

    /** Kinds with who sees how much, and every field. */
    public ObjectNode json() {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        ArrayNode kinds = document.putArray("kinds");
        map.kinds().forEach(kind -> describe(kinds.addObject(), kind));
        ArrayNode absent = document.putArray("notKept");
        map.absent().forEach(kind -> absent.add(DataMap.word(kind.datum())));
        ArrayNode fields = document.putArray("fields");
        for (FieldRegister.Table table : map.tables()) {
            table.columns()
                    .forEach(column -> fields.addObject()
                            .put("table", table.name())
                            .put("column", column.name())
                            .put("kind", DataMap.word(column.datum()))
                            .put("purpose", DataMap.word(table.purpose()))
                            .put("until", DataMap.word(table.until()))
                            .put("sealed", column.isSealed()));
        }
        return document;
    }

    private static void describe(ObjectNode node, DataMap.Kind kind) {
        node.put("kind", DataMap.word(kind.datum()));
        ArrayNode purposes = node.putArray("purposes");
        kind.purposes().forEach(each -> purposes.add(DataMap.word(each)));
        ObjectNode seen = node.putObject("seen");
        for (Standing standing : Standing.values()) {
            seen.put(DataMap.word(standing), DataMap.word(AccessMatrix.extent(kind.datum(), standing)));
        }
        ArrayNode until = node.putArray("until");
        kind.until().forEach(each -> until.add(DataMap.word(each)));
        node.put("sealed", DataMap.word(kind.sealed()));
    }
}
