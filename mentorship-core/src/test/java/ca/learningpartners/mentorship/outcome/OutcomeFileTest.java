package ca.learningpartners.mentorship.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ca.learningpartners.mentorship.participant.CohortFile.Row;
import ca.learningpartners.mentorship.participant.ImportProblem;
import ca.learningpartners.mentorship.participant.Mentee;
import ca.learningpartners.mentorship.store.Invented;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Odile began on 3 August 2026 in district 27; nobody else is known. It is the end of 2028. */
class OutcomeFileTest {

    private static final LocalDate TODAY = LocalDate.of(2028, 12, 31);
    private static final String HEADER = "id,months,outcome,how,as_of,left_on,district";
    private static final String GOOD = "m-odile,12,same-role,records,2027-09-01,,SD27";

    private final Mentee odile = Invented.mentee(Invented.PROGRAM, Invented.ODILE);
    private final OutcomeFile file =
            new OutcomeFile(id -> Optional.of(odile).filter(known -> known.id().equals(id)), true, TODAY);

    @Test
    void a_good_file_is_read_whole() {
        OutcomeReading.Complete read = complete(HEADER, GOOD, "m-odile,24,LEFT,said,2028-09-01,2028-02-29,", ",,,,,,");
        assertThat(read.people())
                .containsExactly(
                        new OutcomeReading.Person(
                                odile.id(),
                                Checkpoint.ONE_YEAR,
                                new Finding(Outcome.SAME_ROLE, HowKnown.RECORDS, LocalDate.of(2027, 9, 1), null)),
                        new OutcomeReading.Person(
                                odile.id(),
                                Checkpoint.TWO_YEARS,
                                new Finding(
                                        Outcome.LEFT,
                                        HowKnown.SAID,
                                        LocalDate.of(2028, 9, 1),
                                        LocalDate.of(2028, 2, 29))));
        assertThat(read.outside()).isEmpty();
    }

    @Test
    void how_it_is_known_need_not_be_said() {
        OutcomeReading.Complete read = complete(
                "id,months,outcome,as_of", "m-odile,12,unknown,2027-09-01", "m-odile,24,in_profession,2028-09-01");
        assertThat(read.people())
                .extracting(row -> row.finding().how())
                .containsExactly(HowKnown.NOT_FOUND, HowKnown.RECORDS);
    }

    @Test
    void people_outside_of_the_program_come_under_a_code() {
        OutcomeReading.Complete read = complete(
                "code,district,branch,position_start,months,outcome,as_of,left_on",
                "C-1,45,elementary,2026-08-15,12,left,2027-09-01,2027-01-15",
                "C-2,SD45,,2026-08-15,12,unknown,2027-09-01,");
        assertThat(read.people()).isEmpty();
        assertThat(read.outside())
                .extracting(OutcomeReading.Outside::code, OutcomeReading.Outside::branch)
                .containsExactly(tuple("C-1", "elementary"), tuple("C-2", ""));
        assertThat(faulty(
                        new OutcomeFile(id -> Optional.empty(), false, TODAY),
                        "code,months,outcome,as_of,district,position_start",
                        "C-1,12,left,2027-09-01,45,2026-08-15"))
                .extracting(ImportProblem::code)
                .containsExactly("outside-not-here");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "m-nobody,12,same-role,records,2027-09-01,,      | 1 | id       | unknown-person",
                ",12,same-role,records,2027-09-01,,              | 1 | id       | missing-value",
                "m-odile,18,same-role,records,2027-09-01,,       | 2 | months   | bad-months",
                "m-odile,012,same-role,records,2027-09-01,,      | 2 | months   | bad-months",
                "m-odile,,same-role,records,2027-09-01,,         | 2 | months   | missing-value",
                "m-odile,12,retired,records,2027-09-01,,         | 3 | outcome  | unknown-word",
                "m-odile,12,intends-to-stay,said,2027-09-01,,    | 3 | outcome  | unknown-word",
                "m-odile,12,same-role,gossip,2027-09-01,,        | 4 | how      | unknown-word",
                "m-odile,12,unknown,said,2027-09-01,,            | 4 | how      | how-does-not-fit",
                "m-odile,12,left,not-found,2027-09-01,,          | 4 | how      | how-does-not-fit",
                "m-odile,12,same-role,records,2027-02-30,,       | 5 | as_of    | bad-date",
                "m-odile,12,same-role,records,2029-01-01,,       | 5 | as_of    | date-in-future",
                "m-odile,12,same-role,records,2026-08-02,,       | 5 | as_of    | date-before-start",
                "m-odile,12,same-role,records,2027-08-02,,       | 5 | as_of    | date-before-checkpoint",
                "m-odile,12,same-role,records,2027-09-01,2027-01-01, | 6 | left_on | did-not-leave",
                "m-odile,12,left,records,2027-09-01,2026-08-02,  | 6 | left_on  | date-before-start",
                "m-odile,12,left,records,2027-09-01,2027-09-02,  | 6 | left_on  | date-after-as-of",
                "m-odile,12,same-role,records,2027-09-01,,SD45   | 7 | district | another-district",
                "m-odile,12,same-role,records,2027-09-01,,here   | 7 | district | bad-value",
                "m-odile,12,same-role                            | 0 | ''       | wrong-number-of-fields"
            })
    void what_is_wrong_is_named_by_line_and_column(String row, int column, String name, String code) {
        assertThat(faulty(file, HEADER, "m-odile,24,same-role,records,2028-09-01,,", row))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.line()).isEqualTo(3);
                    assertThat(problem.column()).isEqualTo(column);
                    assertThat(problem.columnName()).isEqualTo(name);
                    assertThat(problem.code()).isEqualTo(code);
                });
    }

    @Test
    void the_same_person_twice_at_the_same_time_is_one_too_many_even_if_both_rows_agree() {
        assertThat(faulty(file, HEADER, GOOD, GOOD)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("duplicate-outcome");
            assertThat(problem.line()).isEqualTo(3);
            assertThat(problem.details()).containsExactly("m-odile", "12", 2L);
        });
    }

    @Test
    void every_problem_is_found_in_one_reading_and_nothing_of_a_faulty_file_is_taken() {
        List<ImportProblem> problems = faulty(
                file, HEADER, "m-nobody,18,retired,gossip,tomorrow,,", GOOD, "m-odile,12,left,records,2027-09-01,,");
        assertThat(problems)
                .extracting(ImportProblem::code)
                .containsExactly("unknown-person", "bad-months", "unknown-word", "bad-date", "duplicate-outcome");
    }

    @Test
    void a_header_without_what_is_needed_or_with_what_is_not_understood_is_named() {
        assertThat(faulty(file, "who,months,outcome,as_of,months", "m-odile,12,left,2027-09-01,12"))
                .extracting(ImportProblem::code)
                .containsExactly("missing-column", "unknown-column", "duplicate-column");
        assertThat(faulty(file)).extracting(ImportProblem::code).containsExactly("empty-file");
        assertThat(faulty(file, HEADER)).extracting(ImportProblem::code).containsExactly("empty-file");
    }

    @Test
    void where_the_header_lacks_a_column_nothing_is_told_of_the_rows() {
        assertThat(faulty(file, "id,month,outcome,as_of", "m-nobody,12,retired,tomorrow", "m-odile"))
                .extracting(ImportProblem::code)
                .containsExactly("missing-column", "unknown-column");
    }

    private OutcomeReading.Complete complete(String... lines) {
        OutcomeReading read = file.read(rows(lines));
        assertThat(read).isInstanceOf(OutcomeReading.Complete.class);
        return (OutcomeReading.Complete) read;
    }

    private static List<ImportProblem> faulty(OutcomeFile file, String... lines) {
        OutcomeReading read = file.read(rows(lines));
        assertThat(read).isInstanceOf(OutcomeReading.Faulty.class);
        return ((OutcomeReading.Faulty) read).problems();
    }

    private static List<Row> rows(String... lines) {
        List<Row> rows = new ArrayList<>();
        for (String line : lines) {
            rows.add(new Row(rows.size() + 1, Arrays.asList(line.split(",", -1))));
        }
        return rows;
    }
}
