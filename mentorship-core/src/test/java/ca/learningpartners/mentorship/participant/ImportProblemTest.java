package ca.learningpartners.mentorship.participant;

import static ca.learningpartners.mentorship.participant.CohortSheet.NOOR;
import static ca.learningpartners.mentorship.participant.CohortSheet.OFFICE;
import static ca.learningpartners.mentorship.participant.CohortSheet.TESSA;
import static ca.learningpartners.mentorship.participant.CohortSheet.WEI_LIN;
import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.district.DistrictNumber;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every problem a file can have: the good file less, or more, exactly one thing. */
class ImportProblemTest {

    record Case(String code, int row, String column, UnaryOperator<CohortSheet> change, List<Object> details) {

        @Override
        public String toString() {
            return code + " in " + column + " " + details;
        }
    }

    private static Case cell(String code, int row, String column, String value, Object... details) {
        return new Case(code, row, column, sheet -> sheet.set(row, column, value), List.of(details));
    }

    static Stream<Case> cells() {
        String contexts = "francophone, indigenous-partnership";
        return Stream.of(
                cell("unknown-column", 0, "branch", "brnch", "brnch"),
                cell("duplicate-column", 0, "locale", "ID", "ID", 1),
                cell("missing-value", TESSA, "id", ""),
                cell("missing-value", TESSA, "name", "  "),
                cell("missing-value", TESSA, "role", ""),
                cell("missing-value", TESSA, "district", ""),
                cell("missing-value", NOOR, "district", ""),
                cell("missing-value", TESSA, "languages", ""),
                cell("missing-value", TESSA, "languages", " ; ;"),
                cell("missing-value", TESSA, "role", ";"),
                cell("missing-value", TESSA, "position_start", ""),
                cell("control-character", TESSA, "name", "Tessa\nLindqvist", "U+000A"),
                cell("control-character", TESSA, "position", "a\u0000b", "U+0000"),
                cell("too-long", TESSA, "name", "x".repeat(201), 201, 200),
                cell("too-long", TESSA, "id", "x".repeat(101), 101, 100),
                cell("too-long", WEI_LIN, "branch", "x".repeat(201), 201, 200),
                cell("duplicate-id", WEI_LIN, "id", "nm-tessa", new ParticipantId("nm-tessa"), 2L),
                cell("unknown-role", TESSA, "role", "mentee;boss", "boss", ROLES),
                cell("conflicting-roles", TESSA, "role", "mentee;mentor"),
                cell("unused-value", NOOR, "capacity", "3", "3", "coordinator;office"),
                cell("unused-value", TESSA, "offers", "budget:1", "budget:1", "mentee"),
                cell("unknown-district", TESSA, "district", "SD26", "SD26"),
                cell("unknown-district", TESSA, "district", "Williams Lake", "Williams Lake"),
                cell("not-a-partner-district", TESSA, "district", "36", new DistrictNumber(36)),
                cell("bad-date", TESSA, "position_start", "2026-02-30", "2026-02-30"),
                cell("bad-date", TESSA, "position_start", "01/08/2026", "01/08/2026"),
                cell("bad-date", TESSA, "position_start", "0206-08-01", "0206-08-01"),
                cell("bad-date", TESSA, "reports_to", "lead-noor@2025-06-31", "2025-06-31"),
                cell("unknown-topic", TESSA, "needs", "budgets:3:2", "budgets"),
                cell("unknown-topic", TESSA, "duties", "budget;charm", "charm"),
                cell("bad-number", TESSA, "needs", "budget:5:2", "5", 1, 4),
                cell("bad-number", TESSA, "needs", "budget:3:0", "0", 1, 3),
                cell("bad-number", WEI_LIN, "issues", "budget:", "", 1, 4),
                cell("bad-number", WEI_LIN, "offers", "budget:two", "two", 1, 4),
                cell("bad-number", WEI_LIN, "expertise", "budget:4:25", "25", 1900, 2200),
                cell("bad-number", WEI_LIN, "capacity", "-1", "-1", 0, 50),
                cell("bad-number", WEI_LIN, "senior_years", "99999999999", "99999999999", 0, 60),
                cell("bad-number", TESSA, "remoteness", "4", "4", 0, 3),
                cell("bad-number", WEI_LIN, "enrolment", "7 400", "7 400", 1, 10_000_000),
                cell("bad-value", TESSA, "needs", "budget:3", "budget:3", "topic:level:priority"),
                cell("bad-value", TESSA, "school_mix", "castle:1", "castle", KINDS),
                cell("bad-value", TESSA, "contexts", "windy", "windy", contexts),
                cell("bad-value", TESSA, "trend", "up", "up", "decline, growth, stable"),
                cell("bad-value", TESSA, "prefers_distance", "maybe", "maybe", "no, yes"),
                cell("bad-value", TESSA, "locale", "en", "en", "en-ca, fr-ca"),
                cell("duplicate-entry", TESSA, "needs", "budget:1:1;Budget:2:2", "Budget"),
                cell("duplicate-entry", TESSA, "languages", "en;EN", "EN"),
                cell("unknown-person", WEI_LIN, "no_contact", "ofice-1", new ParticipantId("ofice-1")),
                cell("unknown-person", TESSA, "reports_to", "nobody@2025-01-01", new ParticipantId("nobody")),
                cell("names-oneself", WEI_LIN, "no_contact", "m-weilin", new ParticipantId("m-weilin")));
    }

    private static final String ROLES = "assistant, coordinator, evaluator, mentee, mentor, office, privacy-officer";
    private static final String KINDS = "alternate, elementary, middle, online, primary, secondary, village";

    @ParameterizedTest
    @MethodSource("cells")
    void one_wrong_cell_is_one_problem_at_its_line_and_column(Case wrong) {
        int place = CohortSheet.good().placeOf(wrong.column());
        List<ImportProblem> problems = wrong.change().apply(CohortSheet.good()).problems();

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).code()).isEqualTo(wrong.code());
        assertThat(problems.get(0).line()).isEqualTo(wrong.row() + 1L);
        assertThat(problems.get(0).column()).isEqualTo(place);
        assertThat(problems.get(0).details()).isEqualTo(wrong.details());
    }

    @Test
    void what_a_type_refuses_is_a_problem_with_its_reason() {
        assertThat(List.of(
                        CohortSheet.good().set(TESSA, "email", "tessa at sd27").problems(),
                        CohortSheet.good().set(TESSA, "languages", "english").problems()))
                .allSatisfy(problems -> {
                    assertThat(problems).hasSize(1);
                    assertThat(problems.get(0).code()).isEqualTo("bad-value");
                    assertThat(problems.get(0).details().get(1)).asString().contains("Maybe");
                });
    }

    @Test
    void a_place_needs_both_its_numbers_within_the_globe() {
        assertThat(codes(CohortSheet.good().set(TESSA, "latitude", "52.1"))).containsExactly("missing-value");
        assertThat(codes(place("91", "0"))).containsExactly("bad-number");
        assertThat(codes(place("52,1", "-122.1"))).containsExactly("bad-number");
        assertThat(codes(place("0", "-180.5"))).containsExactly("bad-number");
        assertThat(codes(place("-90", "180"))).isEmpty();
    }

    private static CohortSheet place(String latitude, String longitude) {
        return CohortSheet.good().set(TESSA, "latitude", latitude).set(TESSA, "longitude", longitude);
    }

    @Test
    void a_missing_column_is_told_once_and_not_again_in_every_row() {
        assertThat(CohortSheet.good().without("languages").problems())
                .containsExactly(new ImportProblem(1, 0, "languages", "missing-column", List.of("languages")));
        assertThat(CohortSheet.good().without("position_start").problems())
                .containsExactly(
                        new ImportProblem(1, 0, "position_start", "missing-column", List.of("position_start")));
    }

    @Test
    void where_the_header_lacks_a_column_nothing_is_told_of_the_rows() {
        assertThat(CohortSheet.good()
                        .set(TESSA, "email", "nowhere")
                        .without("role")
                        .problems())
                .containsExactly(new ImportProblem(1, 0, "role", "missing-column", List.of("role")));
    }

    @Test
    void a_row_with_too_few_or_too_many_fields_is_told_as_a_row() {
        int width = CohortSheet.good().rows().get(0).fields().size();

        assertThat(CohortSheet.good().dropLastField(OFFICE).problems())
                .containsExactly(new ImportProblem(5, 0, "", "wrong-number-of-fields", List.of(width - 1, width)));
    }

    @Test
    void a_file_with_nobody_in_it_is_a_problem() {
        assertThat(CohortSheet.file("bcssa").read(List.of()))
                .isEqualTo(
                        new CohortReading.Faulty(List.of(new ImportProblem(1, 0, "", "empty-file", List.of())), false));
        assertThat(codes(CohortSheet.good().onlyHeader())).containsExactly("empty-file");
        assertThat(codes(CohortSheet.good().onlyHeader().blankRow())).containsExactly("empty-file");
    }

    private static List<String> codes(CohortSheet sheet) {
        return sheet.problems().stream().map(ImportProblem::code).toList();
    }

    @Test
    void nothing_that_a_cell_may_hold_breaks_the_reading() {
        List<String> odd = List.of(
                ";;",
                ":",
                "::",
                ":::;",
                "@",
                "@2025-01-01",
                "-",
                "1e9",
                "NaN",
                "0x1F",
                "٣",
                "+2026-01-01",
                "-0",
                "9".repeat(400),
                "x\u0331",
                "\uD800",
                "\uFEFF",
                "\u00A0",
                "budget:",
                "budget::",
                "a@b@c",
                "İ",
                "null");

        assertThat(CohortColumn.values())
                .allSatisfy(column -> assertThat(odd).allSatisfy(text -> {
                    for (int row : List.of(TESSA, WEI_LIN, NOOR, OFFICE)) {
                        assertThat(CohortSheet.good()
                                        .set(row, column.key(), text)
                                        .read())
                                .isNotNull();
                    }
                }));
    }

    @Test
    void every_problem_is_in_the_manual() throws IOException {
        String manual = Files.readString(Path.of("../docs/import.md"));
        var codes = cells().map(Case::code).collect(Collectors.toCollection(TreeSet::new));
        codes.addAll(List.of("missing-column", "wrong-number-of-fields", "empty-file"));

        assertThat(codes).allSatisfy(code -> assertThat(manual).contains("`" + code + "`"));
    }
}
