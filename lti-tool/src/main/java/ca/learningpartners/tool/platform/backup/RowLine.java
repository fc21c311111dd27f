package ca.learningpartners.tool.platform.backup;

import ca.learningpartners.mentorship.jdbi.TableShape;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row as a line: a JSON list of its values in the order of the columns, bytes in Base64. */
final class RowLine {

    private static final JsonMapper JSON = new JsonMapper();

    private RowLine() {}

    static byte[] write(List<? extends @Nullable Object> values) {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(line)) {
            json.writeStartArray();
            for (Object value : values) {
                write(value, json);
            }
            json.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        line.write('\n');
        return line.toByteArray();
    }

    private static void write(@Nullable Object value, JsonGenerator json) throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof byte[] bytes) {
            json.writeBinary(bytes);
        } else if (value instanceof Long number) {
            json.writeNumber(number);
        } else if (value instanceof Double number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean yes) {
            json.writeBoolean(yes);
        } else {
            json.writeString((String) value);
        }
    }

    /** @throws BackupRefused if the line is not one of this table */
    static List<@Nullable Object> read(byte[] line, TableShape shape) {
        try {
            JsonNode values = JSON.readTree(line);
            if (!values.isArray() || values.size() != shape.columns().size()) {
                throw new BackupRefused("damaged", shape.table());
            }
            List<@Nullable Object> read = new ArrayList<>();
            for (int i = 0; i < values.size(); i++) {
                read.add(value(values.get(i), shape.columns().get(i).kind()));
            }
            return read;
        } catch (IOException | IllegalArgumentException e) {
            throw new BackupRefused("damaged", shape.table());
        }
    }

    private static @Nullable Object value(JsonNode value, TableShape.Kind kind) throws IOException {
        if (value.isNull()) {
            return null;
        }
        boolean fits = switch (kind) {
            case TEXT, BYTES -> value.isTextual();
            case NUMBER -> value.canConvertToLong();
            case REAL -> value.isNumber();
            case YES -> value.isBoolean();
        };
        if (!fits) {
            throw new IllegalArgumentException("A value is no " + kind + ".");
        }
        return switch (kind) {
            case TEXT -> value.textValue();
            case NUMBER -> value.longValue();
            case REAL -> value.doubleValue();
            case YES -> value.booleanValue();
            case BYTES -> value.binaryValue();
        };
    }
}
