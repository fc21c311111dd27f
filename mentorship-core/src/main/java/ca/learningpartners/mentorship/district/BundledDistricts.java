package ca.learningpartners.mentorship.district;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The sixty school districts of British Columbia as the library knows them: name, the community of the board office,
 * and enrolment with its year and source. A program may know better and keep its own.
 */
public final class BundledDistricts {

    private static final String FILE = "bc-districts.csv";

    private static final List<District> ALL = read();

    private BundledDistricts() {}

    /** All of them, by number. */
    public static List<District> all() {
        return ALL;
    }

    /** The district of that number, if it is one of the sixty. */
    public static Optional<District> find(DistrictNumber number) {
        return ALL.stream().filter(district -> district.number().equals(number)).findFirst();
    }

    private static List<District> read() {
        try (InputStream data = BundledDistricts.class.getResourceAsStream(FILE)) {
            if (data == null) {
                throw new IllegalStateException("The library's own list of districts is missing.");
            }
            var lines = new BufferedReader(new InputStreamReader(data, StandardCharsets.UTF_8)).lines();
            return lines.skip(1).map(BundledDistricts::district).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads number, name, community, latitude, longitude, enrolment, year, source; no field is quoted. */
    private static District district(String line) {
        String[] fields = line.split(",", -1);
        GeoPoint base =
                fields[3].isEmpty() ? null : new GeoPoint(Double.parseDouble(fields[3]), Double.parseDouble(fields[4]));
        return new District(
                DistrictNumber.parse(fields[0]),
                fields[1],
                base,
                new Figure(Integer.parseInt(fields[5]), Integer.parseInt(fields[6]), fields[7]));
    }
}
