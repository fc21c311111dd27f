package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.privacy.Datum;
import ca.learningpartners.mentorship.privacy.Purpose;
import ca.learningpartners.mentorship.privacy.Retention;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file of the register of fields: lines of values parted by commas, quoted where a comma is in them. */
final class RegisterFile {

    private static final Pattern VALUE = Pattern.compile("(?:^|,)(?:\"((?:[^\"]|\"\")*)\"|([^,\"]*))(?=,|$)");

    private RegisterFile() {}

    static List<FieldRegister.Table> tables(String location) {
        Map<String, List<FieldRegister.Column>> columns = new LinkedHashMap<>();
        for (List<String> line : lines(location + "/columns.csv", "table,column,datum,sealed")) {
            columns.computeIfAbsent(line.get(0), table -> new ArrayList<>()).add(column(line));
        }
        List<FieldRegister.Table> tables = new ArrayList<>();
        for (List<String> line : lines(location + "/tables.csv", "table,purpose,about,until")) {
            List<FieldRegister.Column> its = columns.remove(line.get(0));
            if (its == null) {
                throw new IllegalStateException("The table " + line.get(0) + " is registered without columns.");
            }
            tables.add(new FieldRegister.Table(
                    line.get(0), one(Purpose.class, line, 1), line.get(2), one(Retention.class, line, 3), its));
        }
        if (!columns.isEmpty()) {
            throw new IllegalStateException("Columns are registered of tables that are not: " + columns.keySet() + ".");
        }
        return tables;
    }

    private static FieldRegister.Column column(List<String> line) {
        boolean sealed = line.get(3).equals("yes");
        if (!sealed && !line.get(3).equals("no")) {
            throw new IllegalStateException(
                    line.get(0) + "." + line.get(1) + ": sealed is " + line.get(3) + ". Maybe yes, or no?");
        }
        return new FieldRegister.Column(line.get(0), line.get(1), one(Datum.class, line, 2), sealed);
    }

    private static <E extends Enum<E>> E one(Class<E> of, List<String> line, int at) {
        try {
            return Enum.valueOf(of, line.get(at));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(
                    line.get(0) + ": there is no " + of.getSimpleName() + " " + line.get(at) + ".", e);
        }
    }

    /** The lines below a header, four values each. */
    static List<List<String>> lines(String file, String header) {
        List<String> text = text(file).lines().toList();
        if (text.isEmpty() || !text.get(0).equals(header)) {
            throw new IllegalStateException(file + " does not begin with " + header + ".");
        }
        return text.stream().skip(1).map(line -> values(file, line)).toList();
    }

    private static List<String> values(String file, String line) {
        List<String> values = new ArrayList<>();
        Matcher value = VALUE.matcher(line);
        int end = 0;
        while (end <= line.length() && value.find() && value.start() == end) {
            String quoted = value.group(1);
            values.add(quoted == null ? value.group(2) : quoted.replace("\"\"", "\""));
            end = value.end() == line.length() ? line.length() + 1 : value.end();
        }
        if (values.size() != 4 || end <= line.length()) {
            throw new IllegalStateException(file + " has a line that is not four values: " + line);
        }
        return values;
    }

    private static String text(String file) {
        try (InputStream bytes = RegisterFile.class.getClassLoader().getResourceAsStream(file)) {
            if (bytes == null) {
                throw new IllegalStateException("The register " + file + " is not on the class path.");
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
