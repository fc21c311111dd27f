package ca.learningpartners.mentorship.participant;

import ca.learningpartners.mentorship.district.District;
import ca.learningpartners.mentorship.district.GeoPoint;
import ca.learningpartners.mentorship.program.PolicyKey;
import ca.learningpartners.mentorship.program.Program;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a row says of somebody who is to be matched. The cells are read at once, so that their problems are found; the
 * enrolment is made when the person is known.
 */
final class CohortPartners {

    private static final int LONGEST = 200;
    private static final Map<String, Boolean> YES_NO = new TreeMap<>(Map.of("yes", true, "no", false));

    private final Program program;
    private final CohortCells cells;
    private final CohortEntries entries;

    CohortPartners(Program program, CohortCells cells, CohortEntries entries) {
        this.program = program;
        this.cells = cells;
        this.entries = entries;
    }

    Function<Participant, Mentee> mentee(@Nullable District district) {
        String branch = cells.text(CohortColumn.BRANCH, LONGEST);
        String position = cells.text(CohortColumn.POSITION, LONGEST);
        LocalDate start = cells.date(CohortColumn.POSITION_START).orElse(LocalDate.EPOCH);
        Setting setting = setting(district);
        List<Need> needs = entries.needs();
        var duties = entries.duties();
        var issues = entries.issues();
        boolean prefersDistance = yes(CohortColumn.PREFERS_DISTANCE, false);
        Boundaries boundaries = boundaries();
        return person -> new Mentee(
                program.id(),
                person,
                branch,
                position,
                start,
                setting,
                needs,
                duties,
                issues,
                prefersDistance,
                boundaries);
    }

    Function<Participant, Mentor> mentor(@Nullable District district) {
        String branch = cells.text(CohortColumn.BRANCH, LONGEST);
        String position = cells.text(CohortColumn.POSITION, LONGEST);
        int seniorYears = cells.number(CohortColumn.SENIOR_YEARS, 0, 60).orElse(0);
        boolean trained = yes(CohortColumn.TRAINED, false);
        boolean available = yes(CohortColumn.AVAILABLE, true);
        int capacity = cells.number(CohortColumn.CAPACITY, 0, 50)
                .orElse(program.setting(PolicyKey.MENTOR_CAPACITY, district == null ? null : district.number()));
        Setting setting = setting(district);
        var offers = entries.offers();
        var expertise = entries.expertise();
        var issues = entries.issues();
        Boundaries boundaries = boundaries();
        return person -> new Mentor(
                program.id(),
                person,
                branch,
                position,
                seniorYears,
                trained,
                available,
                capacity,
                setting,
                offers,
                expertise,
                issues,
                boundaries);
    }

    private Boundaries boundaries() {
        return new Boundaries(entries.noContact(), entries.reportingLines(), Set.of());
    }

    private Setting setting(@Nullable District district) {
        Setting own = new Setting(
                base(),
                cells.number(CohortColumn.ENROLMENT, 1, 10_000_000).orElse(null),
                cells.number(CohortColumn.REMOTENESS, 0, 3).orElse(null),
                entries.schools(),
                entries.contexts(),
                cells.oneOf(CohortColumn.TREND, CohortEntries.words(Trend.values()))
                        .orElse(null));
        return district == null ? own : own.within(district);
    }

    private @Nullable GeoPoint base() {
        if (cells.has(CohortColumn.LATITUDE) || cells.has(CohortColumn.LONGITUDE)) {
            cells.require(CohortColumn.LATITUDE);
            cells.require(CohortColumn.LONGITUDE);
        }
        Optional<Double> latitude = cells.degrees(CohortColumn.LATITUDE, 90);
        Optional<Double> longitude = cells.degrees(CohortColumn.LONGITUDE, 180);
        return latitude.isPresent() && longitude.isPresent() ? new GeoPoint(latitude.get(), longitude.get()) : null;
    }

    private boolean yes(CohortColumn column, boolean otherwise) {
        return cells.oneOf(column, YES_NO).orElse(otherwise);
    }
}
