package ca.learningpartners.mentorship.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.district.GeoPoint;
import ca.learningpartners.mentorship.program.Topic;
import ca.learningpartners.mentorship.text.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CohortFileTest {

    private static final Topic BUDGET = new Topic("budget");
    private static final Topic STAFFING = new Topic("staffing");

    @Test
    void a_good_file_has_everyone_in_it() {
        ImportedCohort cohort = CohortSheet.good().cohort();

        assertThat(cohort.people())
                .extracting(each -> each.id().value())
                .containsExactly("nm-tessa", "m-weilin", "lead-noor", "office-1");
        assertThat(cohort.mentees()).hasSize(1);
        assertThat(cohort.mentors()).hasSize(1);
    }

    @Test
    void a_name_comes_in_as_it_is_written() {
        Participant person = CohortSheet.good().cohort().people().get(1);

        assertThat(person.name()).isEqualTo("周慧琳 Wei-Lin Chow");
        assertThat(person.languages()).extracting(Language::tag).containsExactly("en", "fr", "zh");
        assertThat(person.locale()).isEqualTo(Locale.CANADA_FRENCH);
        assertThat(person.district()).isEqualTo(new DistrictNumber(45));
    }

    @Test
    void a_new_member_comes_in_with_what_they_ask_for() {
        Mentee mentee = CohortSheet.good().cohort().mentees().get(0);

        assertThat(mentee.positionStart()).isEqualTo(LocalDate.of(2026, 8, 1));
        assertThat(mentee.needs())
                .containsExactly(new Need(BUDGET, 3, 2), new Need(new Topic("french-programs"), 2, 3));
        assertThat(mentee.duties()).containsExactly(BUDGET, STAFFING);
        assertThat(mentee.issues()).isEqualTo(Map.of(BUDGET, 2));
        assertThat(mentee.prefersDistance()).isTrue();
        assertThat(mentee.setting().schools()).isEqualTo(Map.of(SchoolKind.ELEMENTARY, 11, SchoolKind.SECONDARY, 4));
        assertThat(mentee.setting().contexts())
                .containsExactly(SharedContext.FRANCOPHONE, SharedContext.INDIGENOUS_PARTNERSHIP);
        assertThat(mentee.setting().trend()).isEqualTo(Trend.GROWTH);
    }

    @Test
    void a_mentor_comes_in_with_what_they_offer() {
        Mentor mentor = CohortSheet.good().cohort().mentors().get(0);

        assertThat(mentor.seniorYears()).isEqualTo(11);
        assertThat(mentor.trained()).isTrue();
        assertThat(mentor.available()).isFalse();
        assertThat(mentor.capacity()).isEqualTo(2);
        assertThat(mentor.offers()).isEqualTo(Map.of(BUDGET, 4));
        assertThat(mentor.issues()).isEqualTo(Map.of(BUDGET, 4, STAFFING, 1));
        assertThat(mentor.expertise())
                .containsExactly(new Expertise(BUDGET, 4, 2025), new Expertise(STAFFING, 0, 1999));
        assertThat(mentor.boundaries().noContact()).containsExactly(new ParticipantId("office-1"));
    }

    @Test
    void a_line_of_report_without_a_day_still_stands() {
        assertThat(CohortSheet.good().cohort().mentees().get(0).boundaries().reportingLines())
                .isEqualTo(Map.of(
                        new ParticipantId("lead-noor"), LocalDate.of(9999, 12, 31),
                        new ParticipantId("office-1"), LocalDate.of(2025, 6, 30)));
    }

    @Test
    void a_coordinator_coordinates_their_district_and_the_office_none() {
        var noor = new ParticipantId("lead-noor");
        var program = CohortSheet.program("bcssa").id();

        assertThat(CohortSheet.good().cohort().appointments())
                .contains(
                        new Appointment(program, noor, Role.COORDINATOR, new DistrictNumber(27)),
                        new Appointment(program, noor, Role.OFFICE, null),
                        new Appointment(program, new ParticipantId("nm-tessa"), Role.MENTEE, null))
                .hasSize(5);
    }

    @Test
    void what_a_row_does_not_say_comes_from_the_district() {
        Setting setting = CohortSheet.good().cohort().mentees().get(0).setting();

        assertThat(setting.base()).isEqualTo(new GeoPoint(52.1417, -122.1417));
        assertThat(setting.enrolment()).isEqualTo(4413);
    }

    @Test
    void what_a_row_says_counts_more_than_the_district() {
        Setting setting = CohortSheet.good()
                .set(CohortSheet.WEI_LIN, "latitude", "49.38")
                .set(CohortSheet.WEI_LIN, "longitude", "-123.33")
                .cohort()
                .mentors()
                .get(0)
                .setting();

        assertThat(setting.base()).isEqualTo(new GeoPoint(49.38, -123.33));
        assertThat(setting.enrolment()).isEqualTo(7400);
    }

    @Test
    void someone_of_a_district_without_a_place_has_none_unless_they_say_so() {
        assertThat(CohortSheet.good()
                        .set(CohortSheet.TESSA, "district", "SD93")
                        .cohort()
                        .mentees()
                        .get(0)
                        .setting()
                        .base())
                .isNull();
    }

    @Test
    void a_mentor_who_says_nothing_has_the_capacity_of_the_program_and_is_available() {
        Mentor mentor = CohortSheet.good()
                .set(CohortSheet.WEI_LIN, "capacity", "")
                .without("available")
                .cohort()
                .mentors()
                .get(0);

        assertThat(mentor.capacity()).isEqualTo(1);
        assertThat(mentor.available()).isTrue();
    }

    @Test
    void capitals_spaces_and_blank_rows_do_not_matter() {
        ImportedCohort cohort = CohortSheet.good()
                .rename("name", " Name ")
                .set(CohortSheet.TESSA, "role", " Mentee ")
                .set(CohortSheet.TESSA, "needs", " Budget : 3 : 2 ; ;french-programs:2:3;")
                .blankRow()
                .cohort();

        assertThat(cohort.people()).hasSize(4);
        assertThat(cohort.mentees().get(0).needs()).hasSize(2);
    }

    @Test
    void a_person_who_is_known_already_may_be_named() {
        CohortSheet sheet = CohortSheet.good().set(CohortSheet.WEI_LIN, "no_contact", "from-last-year");
        CohortFile plain = CohortSheet.file("bcssa");
        CohortFile file = new CohortFile(
                plain.program(), plain.districts(), Set.of(new ParticipantId("from-last-year"))::contains);

        assertThat(file.read(sheet.rows())).isInstanceOf(CohortReading.Complete.class);
    }

    @Test
    void a_file_with_one_problem_gives_nobody() {
        assertThat(CohortSheet.good().set(CohortSheet.TESSA, "name", "").read())
                .isInstanceOf(CohortReading.Faulty.class);
    }

    @Test
    void all_problems_are_told_at_once_in_the_order_of_the_file() {
        CohortSheet sheet = CohortSheet.good()
                .set(CohortSheet.NOOR, "locale", "de-CH")
                .set(CohortSheet.TESSA, "position_start", "soon")
                .set(CohortSheet.TESSA, "needs", "budget:9:2;wizardry:1:1")
                .set(CohortSheet.TESSA, "name", "")
                .column("shoe_size");

        assertThat(sheet.problems())
                .extracting(ImportProblem::line, ImportProblem::columnName, ImportProblem::code)
                .containsExactly(
                        tuple(1L, "shoe_size", "unknown-column"),
                        tuple(2L, "name", "missing-value"),
                        tuple(2L, "position_start", "bad-date"),
                        tuple(2L, "needs", "bad-number"),
                        tuple(2L, "needs", "unknown-topic"),
                        tuple(4L, "locale", "bad-value"));
    }

    @Test
    void reading_ends_after_a_thousand_problems_and_says_so() {
        CohortReading reading =
                CohortSheet.good().repeat(CohortSheet.TESSA, 5000).read();

        assertThat(reading).isInstanceOfSatisfying(CohortReading.Faulty.class, faulty -> {
            assertThat(faulty.problems()).hasSize(1000);
            assertThat(faulty.more()).isTrue();
        });
    }

    @Test
    void a_broken_row_does_not_make_others_look_wrong() {
        List<ImportProblem> problems =
                CohortSheet.good().dropLastField(CohortSheet.NOOR).problems();

        assertThat(problems).extracting(ImportProblem::code).containsExactly("wrong-number-of-fields");
    }
}
