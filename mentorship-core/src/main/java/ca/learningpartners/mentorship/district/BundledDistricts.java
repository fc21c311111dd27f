package ca.learningpartners.mentorship.district;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The sixty school districts of British Columbia as the library knows them: name, the community of the board office,
 * and enrolment with its year and source. A program may know better and keep its own.
 */
public final class BundledDistricts {

    private static final String FILE = "bc-districts.csv";

    private static final Map<DistrictNumber, List<String>> OTHER_NAMES =
            TextTable.read("bc-district-names.tsv").lines().stream()
                    .collect(Collectors.toMap(
                            line -> DistrictNumber.parse(line.text("number")), line -> line.list("other_names")));
    private static final List<String[]> LINES = read();
    private static final List<District> ALL =
            LINES.stream().map(BundledDistricts::district).toList();

    private BundledDistricts() {}

    /** All of them, by number. */
    public static List<District> all() {
        return ALL;
    }

    /** The district of that number, if it is one of the sixty. */
    public static Optional<District> find(DistrictNumber number) {
        return ALL.stream().filter(district -> district.number().equals(number)).findFirst();
    }

    /** Short and earlier names by which people look for a district; none for most. */
    static List<String> otherNames(DistrictNumber number) {
        return OTHER_NAMES.getOrDefault(number, List.of());
    }

    /** Fields: number, name, community, latitude, longitude, enrolment, year, source; none is quoted. */
    private static List<String[]> read() {
        try (InputStream data = BundledDistricts.class.getResourceAsStream(FILE)) {
            if (data == null) {
                throw new IllegalStateException("The library's own list of districts is missing.");
            }
            var lines = new BufferedReader(new InputStreamReader(data, StandardCharsets.UTF_8)).lines();
            return lines.skip(1).map(line -> line.split(",", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static District district(String[] fields) {
        return new District(
                DistrictNumber.parse(fields[0]),
                fields[1],
                fields[2].isEmpty() ? null : point(fields),
                new Figure(Integer.parseInt(fields[5]), Integer.parseInt(fields[6]), fields[7]));
    }

    private static GeoPoint point(String[] fields) {
        return new GeoPoint(Double.parseDouble(fields[3]), Double.parseDouble(fields[4]));
    }
}
