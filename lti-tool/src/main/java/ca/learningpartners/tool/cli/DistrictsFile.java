package ca.learningpartners.tool.cli;

import ca.learningpartners.mentorship.district.District;
import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.district.Figure;
import ca.learningpartners.mentorship.district.GeoPoint;
import ca.learningpartners.mentorship.participant.CohortFile.Row;
import ca.learningpartners.mentorship.participant.ImportProblem;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The table of districts: number, name, where its people are based, and its enrolment with year and source. The order
 * of the columns is free; the community is for readers of the file and not kept.
 */
final class DistrictsFile {

    private static final List<String> COLUMNS = List.of(
            "number", "name", "base_community", "base_lat", "base_lon", "enrolment", "enrolment_year", "source");
    private static final List<String> BASE = List.of("base_lat", "base_lon");
    private static final List<String> ENROLMENT = List.of("enrolment", "enrolment_year", "source");

    private final List<ImportProblem> problems;
    private final Map<DistrictNumber, District> districts = new TreeMap<>();
    private List<String> header = List.of();
    private Row row;
    private boolean lacking;

    private DistrictsFile(List<ImportProblem> problems) {
        this.problems = problems;
    }

    /** Reads a file; where there are problems, what is returned is not to be used. */
    static Map<DistrictNumber, District> read(String name, List<ImportProblem> problems, Progress progress) {
        DistrictsFile file = new DistrictsFile(problems);
        CsvFile.rows(name, problems, progress).forEach(file::take);
        if (file.districts.isEmpty() && problems.isEmpty()) {
            problems.add(new ImportProblem(1, 0, "", "empty-file", List.of()));
        }
        return file.districts;
    }

    /** Where the header lacks a column it needs, nothing is told of the rows: it would only mislead. */
    private void take(Row each) {
        row = each;
        if (header.isEmpty()) {
            header = each.fields().stream().map(String::strip).toList();
            readHeader();
        } else if (!lacking && each.fields().size() != header.size()) {
            problem("", "wrong-number-of-fields", each.fields().size(), header.size());
        } else if (!lacking) {
            readRow();
        }
    }

    private void readHeader() {
        for (int i = 0; i < header.size(); i++) {
            String column = header.get(i);
            if (!COLUMNS.contains(column)) {
                problems.add(new ImportProblem(row.line(), i + 1, column, "unknown-column", List.of(column)));
            } else if (header.indexOf(column) < i) {
                int first = header.indexOf(column) + 1;
                problems.add(new ImportProblem(row.line(), i + 1, column, "duplicate-column", List.of(column, first)));
            }
        }
        for (String column : List.of("number", "name")) {
            if (!header.contains(column)) {
                lacking = true;
                problems.add(new ImportProblem(row.line(), 0, column, "missing-column", List.of(column)));
            }
        }
    }

    private void readRow() {
        int before = problems.size();
        DistrictNumber number = read("number", DistrictNumber::parse);
        GeoPoint base = together(BASE) ? base() : null;
        Figure enrolment = together(ENROLMENT) ? enrolment() : null;
        String name = cell("name");
        if (name.isEmpty()) {
            problem("name", "missing-value");
        }
        if (problems.size() > before || number == null) {
            return;
        }
        District district = read("name", text -> new District(number, text, base, enrolment));
        if (district != null && districts.putIfAbsent(number, district) != null) {
            problem("number", "duplicate-entry", number);
        }
    }

    /** Whether the cells that belong together are filled; some of them alone are a problem. */
    private boolean together(List<String> columns) {
        List<String> blank =
                columns.stream().filter(each -> cell(each).isEmpty()).toList();
        if (!blank.isEmpty() && blank.size() < columns.size()) {
            blank.forEach(each -> problem(each, "missing-value"));
        }
        return blank.isEmpty();
    }

    private GeoPoint base() {
        Double latitude = degrees("base_lat", 90);
        Double longitude = degrees("base_lon", 180);
        return latitude == null || longitude == null ? null : new GeoPoint(latitude, longitude);
    }

    private Figure enrolment() {
        Integer value = number("enrolment", 0, 10_000_000);
        Integer year = number("enrolment_year", 1900, 2200);
        return value == null || year == null ? null : read("source", source -> new Figure(value, year, source));
    }

    private Double degrees(String column, int bound) {
        String text = cell(column);
        double degrees = text.matches("-?[0-9]{1,3}(\\.[0-9]{1,12})?") ? Double.parseDouble(text) : Double.NaN;
        if (Math.abs(degrees) <= bound) {
            return degrees;
        }
        problem(column, "bad-number", text, -bound, bound);
        return null;
    }

    private Integer number(String column, int min, int max) {
        String text = cell(column);
        int number = text.matches("[0-9]{1,8}") ? Integer.parseInt(text) : -1;
        if (number >= min && number <= max) {
            return number;
        }
        problem(column, "bad-number", text, min, max);
        return null;
    }

    private <T> T read(String column, Function<String, T> type) {
        try {
            return type.apply(cell(column));
        } catch (IllegalArgumentException e) {
            problem(column, "bad-value", cell(column), e.getMessage());
            return null;
        }
    }

    private String cell(String column) {
        int place = header.indexOf(column);
        return place < 0 ? "" : row.fields().get(place).strip();
    }

    private void problem(String column, String code, Object... details) {
        problems.add(new ImportProblem(row.line(), header.indexOf(column) + 1, column, code, Arrays.asList(details)));
    }
}
