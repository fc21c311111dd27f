package ca.learningpartners.demolms.campus;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** Reads campuses from JSON; the four of the demo come with the program. */
public final class Campuses {

    private Campuses() {}

    public static List<Campus> ofTheDemo() {
        try (InputStream json =
                Objects.requireNonNull(Campuses.class.getResourceAsStream("campuses.json"), "campuses.json")) {
            return read(json);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public static List<Campus> read(InputStream json) throws IOException {
        return new ObjectMapper().readValue(json, new TypeReference<List<Campus>>() {});
    }
}
