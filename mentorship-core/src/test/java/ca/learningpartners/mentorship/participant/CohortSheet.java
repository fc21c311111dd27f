package ca.learningpartners.mentorship.participant;

import ca.learningpartners.mentorship.district.BundledDistricts;
import ca.learningpartners.mentorship.district.District;
import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.program.ProgramTemplate;
import ca.learningpartners.mentorship.program.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A small cohort file that is good, and everything tests do to it. Row 0 is the header, on line 1. */
final class CohortSheet {

    private static final Map<DistrictNumber, District> DISTRICTS =
            BundledDistricts.all().stream().collect(Collectors.toMap(District::number, Function.identity()));

    private static final Map<String, ProgramTemplate> TEMPLATES = new ConcurrentHashMap<>();
    private static final SortedSet<DistrictNumber> PILOT_DISTRICTS =
            Stream.of(27, 45, 52, 85, 93).map(DistrictNumber::new).collect(Collectors.toCollection(TreeSet::new));

    static final int TESSA = 1;
    static final int WEI_LIN = 2;
    static final int NOOR = 3;
    static final int OFFICE = 4;

    private final List<List<String>> cells = new ArrayList<>();

    private CohortSheet() {}

    static CohortSheet good() {
        CohortSheet sheet = new CohortSheet();
        sheet.row("id", "name", "email", "role", "district", "languages", "locale", "latitude", "longitude", "branch");
        sheet.row("nm-tessa", "Tessa Lindqvist", "tessa@sd27.example", "mentee", "SD27", "en;sv", "", "", "", "");
        sheet.row(
                "m-weilin",
                "周慧琳 Wei-Lin Chow",
                "wei-lin@sd45.example",
                "mentor",
                "45",
                "en;fr;zh",
                "fr-CA",
                "",
                "",
                "");
        sheet.row("lead-noor", "Noor Haddad", "noor@sd27.example", "coordinator;office", "SD 27", "en", "", "", "", "");
        sheet.row("office-1", "Ioana Țiriac", "", "office", "", "fr", "", "", "", "");
        return sheet.column("position_start", "2026-08-01")
                .column("needs", "budget:3:2;french-programs:2:3")
                .column("duties", "budget;staffing")
                .column("issues", "budget:2", "budget:4;staffing:1")
                .column("offers", "", "budget:4")
                .column("expertise", "", "budget:4:2025;staffing:0:1999")
                .column("senior_years", "", "11")
                .column("trained", "", "yes")
                .column("available", "", "no")
                .column("capacity", "", "2")
                .column("position", "Director of Instruction")
                .column("enrolment", "", "7400")
                .column("remoteness", "2", "0")
                .column("school_mix", "elementary:11;secondary:4")
                .column("contexts", "francophone;indigenous-partnership")
                .column("trend", "growth")
                .column("prefers_distance", "yes")
                .column("no_contact", "", "office-1")
                .column("reports_to", "lead-noor;office-1@2025-06-30");
    }

    private void row(String... fields) {
        cells.add(new ArrayList<>(Arrays.asList(fields)));
    }

    /** Adds a column with values for the first rows; the others stay blank. */
    CohortSheet column(String name, String... values) {
        cells.get(0).add(name);
        for (int row = 1; row < cells.size(); row++) {
            cells.get(row).add(row <= values.length ? values[row - 1] : "");
        }
        return this;
    }

    CohortSheet set(int row, String column, String value) {
        cells.get(row).set(cells.get(0).indexOf(column), value);
        return this;
    }

    CohortSheet rename(String column, String name) {
        return set(0, column, name);
    }

    CohortSheet without(String column) {
        int place = cells.get(0).indexOf(column);
        cells.forEach(row -> row.remove(place));
        return this;
    }

    CohortSheet dropLastField(int row) {
        cells.get(row).remove(cells.get(row).size() - 1);
        return this;
    }

    CohortSheet repeat(int row, int times) {
        for (int i = 0; i < times; i++) {
            cells.add(new ArrayList<>(cells.get(row)));
        }
        return this;
    }

    CohortSheet onlyHeader() {
        cells.subList(1, cells.size()).clear();
        return this;
    }

    CohortSheet blankRow() {
        row(cells.get(0).stream().map(each -> " ").toArray(String[]::new));
        return this;
    }

    int placeOf(String column) {
        return cells.get(0).indexOf(column) + 1;
    }

    List<CohortFile.Row> rows() {
        List<CohortFile.Row> rows = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            rows.add(new CohortFile.Row(i + 1, cells.get(i)));
        }
        return rows;
    }

    CohortReading read() {
        return file("bcssa").read(rows());
    }

    ImportedCohort cohort() {
        return ((CohortReading.Complete) read()).cohort();
    }

    List<ImportProblem> problems() {
        return read() instanceof CohortReading.Faulty faulty ? faulty.problems() : List.of();
    }

    /** A program that takes districts 27, 45, 52, 85 and 93. */
    static Program program(String template) {
        ProgramTemplate loaded = TEMPLATES.computeIfAbsent(
                template, name -> ProgramTemplate.newest(name).orElseThrow());
        return new Program(
                new ProgramId(template + "-2026"),
                loaded,
                loaded.title(),
                LocalDate.of(2026, 8, 1),
                Stage.PILOT,
                PILOT_DISTRICTS);
    }

    static CohortFile file(String template) {
        return new CohortFile(program(template), number -> Optional.ofNullable(DISTRICTS.get(number)));
    }
}
