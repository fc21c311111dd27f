package ca.learningpartners.tool.rights;

import ca.learningpartners.mentorship.jdbi.FieldRegister;
import ca.learningpartners.mentorship.jdbi.PersonalData;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that is somebody’s as one JSON document: the partners, then each table with its rows. */
final class PortableExport {

    private final ZonedDateTime now;
    private final boolean sealed;
    private final PersonalData.Reading reading;

    PortableExport(ZonedDateTime now, boolean sealed, PersonalData.Reading reading) {
        this.now = now;
        this.sealed = sealed;
        this.reading = reading;
    }

    void write(OutputStream stream) throws IOException {
        try (JsonGenerator json =
                new JsonFactory().createGenerator(stream).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeNumberField("form", 1);
            json.writeStringField("exported", now.toOffsetDateTime().toString());
            json.writeBooleanField("withSealed", sealed);
            json.writeArrayFieldStart("partners");
            for (PersonalData.Partner partner : reading.partners()) {
                json.writeStartObject();
                json.writeStringField("partnership", partner.pairing());
                json.writeStringField("name", partner.name());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeObjectFieldStart("tables");
            for (FieldRegister.Table table : reading.tables()) {
                table(json, table);
            }
            json.writeEndObject();
            json.writeEndObject();
        }
    }

    private void table(JsonGenerator json, FieldRegister.Table table) throws IOException {
        List<FieldRegister.Column> columns = reading.columns(table);
        json.writeObjectFieldStart(table.name());
        json.writeStringField("purpose", table.purpose().name());
        json.writeStringField("keptUntil", table.until().name());
        json.writeArrayFieldStart("rows");
        reading.each(table, cells -> row(json, columns, cells));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void row(JsonGenerator json, List<FieldRegister.Column> columns, List<@Nullable Object> cells) {
        try {
            json.writeStartObject();
            for (int at = 0; at < cells.size(); at++) {
                json.writeFieldName(columns.get(at).name());
                @Nullable Object cell = cells.get(at);
                if (cell instanceof Long || cell instanceof Integer) {
                    json.writeNumber(((Number) cell).longValue());
                } else if (cell instanceof Number number) {
                    json.writeNumber(number.doubleValue());
                } else if (cell instanceof Boolean yes) {
                    json.writeBoolean(yes);
                } else if (cell instanceof byte[] bytes) {
                    json.writeBinary(bytes);
                } else if (cell == null) {
                    json.writeNull();
                } else {
                    json.writeString(cell.toString());
                }
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
