package ca.learningpartners.mentorship.participant;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.matching.Cohort;
import ca.learningpartners.mentorship.matching.Criterion;
import ca.learningpartners.mentorship.matching.Matching;
import ca.learningpartners.mentorship.matching.MatchingPolicy;
import ca.learningpartners.mentorship.matching.Proposal;
import ca.learningpartners.mentorship.program.Eligibility;
import ca.learningpartners.mentorship.program.PolicyKey;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramTemplate;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The cohorts in {@code samples/data}: they import to the last cell, and they can be matched. */
class SampleCohortTest {

    private static final Path DATA = Path.of("../samples/data");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static Program program(String template) {
        Program pilot = CohortSheet.program(List.of("province", "earlier").contains(template) ? "bcssa" : template);
        return template.equals("ptmp")
                ? pilot
                : new Program(
                        pilot.id(), pilot.template(), pilot.title(), pilot.startsOn(), pilot.stage(), new TreeSet<>());
    }

    private static ImportedCohort cohort(String template) {
        CohortFile file =
                new CohortFile(program(template), CohortSheet.file("bcssa").districts());
        CohortReading reading = file.read(rows(template + ".csv"));
        assertThat(reading).isInstanceOf(CohortReading.Complete.class);
        return ((CohortReading.Complete) reading).cohort();
    }

    private static List<CohortFile.Row> rows(String file) {
        try {
            List<String> lines = Files.readAllLines(DATA.resolve(file));
            List<CohortFile.Row> rows = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                rows.add(new CohortFile.Row(i + 1, fields(lines.get(i))));
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Splits at commas outside quotes; a doubled quote is one quote. Enough for files without line breaks in cells. */
    private static List<String> fields(String line) {
        return Stream.of(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
                .map(field -> field.startsWith("\"") ? field.substring(1, field.length() - 1) : field)
                .map(field -> field.replace("\"\"", "\""))
                .toList();
    }

    private static Proposal proposal(String template) {
        ImportedCohort cohort = cohort(template);
        return Matching.match(
                new Cohort(cohort.mentees(), cohort.mentors(), Map.of()), MatchingPolicy.of(program(template)), TODAY);
    }

    @Test
    void leaders_come_from_twenty_districts() {
        ImportedCohort cohort = cohort("bcssa");

        assertThat(cohort.mentees()).hasSize(24);
        assertThat(cohort.mentors()).hasSize(26);
        assertThat(Stream.concat(
                                cohort.mentees().stream().map(Mentee::person),
                                cohort.mentors().stream().map(Mentor::person))
                        .map(Participant::district)
                        .distinct())
                .hasSize(20);
    }

    @Test
    void the_province_has_six_hundred_new_members_and_five_hundred_mentors_in_every_district() {
        ImportedCohort cohort = cohort("province");

        assertThat(cohort.mentees()).hasSize(600);
        assertThat(cohort.mentors()).hasSize(500);
        assertThat(cohort.mentees().stream()
                        .map(each -> each.person().district())
                        .distinct())
                .hasSize(60);
        assertThat(cohort.mentors().stream()
                        .map(each -> each.person().district())
                        .distinct())
                .hasSize(60);
        assertThat(cohort.people().stream().map(Participant::name)).doesNotHaveDuplicates();
    }

    @Test
    void an_earlier_cohort_has_come_to_its_end_and_shares_nobody_but_the_staff_with_the_province() {
        ImportedCohort earlier = cohort("earlier");

        assertThat(earlier.mentees()).hasSize(300);
        assertThat(earlier.mentors()).hasSize(260);
        assertThat(earlier.mentees().stream()
                        .map(each -> each.person().district())
                        .distinct())
                .hasSize(60);
        assertThat(earlier.mentees())
                .allMatch(each -> program("earlier")
                        .eligibility()
                        .lastDay(each.positionStart())
                        .isBefore(TODAY));
        List<String> known =
                cohort("province").people().stream().map(Participant::name).toList();
        assertThat(earlier.people().stream()
                        .filter(person -> person.id().value().startsWith("e24-"))
                        .map(Participant::name))
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(known);
    }

    @Test
    void the_province_and_the_earlier_cohort_are_what_their_maker_makes(@TempDir Path folder)
            throws IOException, InterruptedException {
        Path made = folder.resolve("province.csv");
        Path earlier = folder.resolve("earlier.csv");
        Process maker = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        DATA.resolve("MakeProvince.java").toString(),
                        DATA.resolve("districts.csv").toString(),
                        DATA.resolve("bcssa.csv").toString(),
                        made.toString(),
                        earlier.toString())
                .inheritIO()
                .start();
        assertThat(maker.waitFor()).isZero();
        assertThat(made).hasSameTextualContentAs(DATA.resolve("province.csv"));
        assertThat(earlier).hasSameTextualContentAs(DATA.resolve("earlier.csv"));
    }

    @Test
    void teachers_come_from_the_five_pilot_districts_some_from_tiny_schools() {
        ImportedCohort cohort = cohort("ptmp");

        assertThat(cohort.mentees()).hasSize(40);
        assertThat(cohort.mentors()).hasSize(30);
        assertThat(cohort.mentees().stream().map(each -> each.setting().enrolment()))
                .filteredOn(pupils -> pupils < 20)
                .hasSizeGreaterThan(5);
        assertThat(cohort.mentees().stream().map(each -> each.person().locale().getLanguage()))
                .filteredOn("fr"::equals)
                .hasSizeGreaterThan(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bcssa", "ptmp"})
    void everybody_is_eligible_today_and_until_the_middle_of_next_year(String template) {
        Eligibility eligibility = program(template).eligibility();

        assertThat(cohort(template).mentees()).allSatisfy(each -> {
            assertThat(eligibility.refusal(each.positionStart(), TODAY)).isEmpty();
            assertThat(eligibility.lastDay(each.positionStart())).isAfterOrEqualTo(LocalDate.of(2027, 6, 30));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"bcssa", "ptmp"})
    void addresses_lead_nowhere_and_are_nobody_elses(String template) {
        assertThat(cohort(template).people().stream()
                        .map(Participant::email)
                        .filter(email -> email != null)
                        .map(EmailAddress::folded))
                .doesNotHaveDuplicates()
                .allMatch(address -> address.endsWith(".example"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bcssa", "ptmp"})
    void everybody_gets_a_mentor(String template) {
        assertThat(proposal(template).unmatched()).isEmpty();
    }

    @Test
    void leaders_get_partners_from_another_district() {
        Map<ParticipantId, Participant> people =
                cohort("bcssa").people().stream().collect(Collectors.toMap(Participant::id, each -> each));

        assertThat(proposal("bcssa").pairs())
                .hasSize(24)
                .allSatisfy(pair -> assertThat(people.get(pair.mentee()).district())
                        .isNotEqualTo(people.get(pair.mentor()).district()));
    }

    @Test
    void lucie_belanger_roy_gets_wei_lin_chow() {
        assertThat(proposal("bcssa").pairs())
                .filteredOn(pair -> pair.mentee().value().equals("nm-93-belanger-roy"))
                .singleElement()
                .satisfies(pair -> assertThat(pair.mentor().value()).isEqualTo("m-45-chow"));
    }

    @Test
    void the_people_of_the_demonstration_are_there() {
        Map<String, String> named = cohort("bcssa").people().stream()
                .filter(each -> each.email() != null)
                .collect(Collectors.toMap(each -> each.email().value(), Participant::name));

        assertThat(named)
                .containsEntry("noor.haddad@sd27.example", "Noor Haddad")
                .containsEntry("tessa.lindqvist@sd27.example", "Tessa Lindqvist")
                .containsEntry("lucie.belanger-roy@sd93.example", "Lucie Bélanger-Roy")
                .containsEntry("etienne.marchand@sd93.example", "Étienne Marchand")
                .containsEntry("anais.ndiaye@sd93.example", "Anaïs N’Diaye")
                .containsEntry("wei-lin.chow@sd45.example", "周慧琳 Wei-Lin Chow")
                .containsEntry("siobhan.oleary@sd45.example", "Siobhán O’Leary")
                .containsEntry("ariel.fontaine@sd45.example", "Ariel Fontaine");
    }

    @Test
    void staff_of_both_programs_are_the_same_people() {
        assertThat(cohort("ptmp").people())
                .containsAll(cohort("bcssa").people().stream()
                        .filter(each -> each.id().value().startsWith("lead-"))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"bcssa", "ptmp"})
    void the_written_policy_is_the_one_its_program_begins_with(String template) throws IOException {
        String written = Files.readString(DATA.resolve(template + "-policy.yaml"));
        var rules = ProgramTemplate.newest(template).orElseThrow();

        assertThat(written)
                .contains(
                        "mentor-years: " + rules.policy(PolicyKey.MENTOR_YEARS).value())
                .contains("reporting-line-months: "
                        + rules.policy(PolicyKey.REPORTING_LINE_MONTHS).value())
                .contains("same-district: "
                        + (rules.policy(PolicyKey.SAME_DISTRICT).value() == 1))
                .contains("floor: true");
        for (Criterion criterion : Criterion.values()) {
            assertThat(written)
                    .contains(criterion.key() + ": "
                            + BigDecimal.valueOf(MatchingPolicy.WEIGHTS.get(criterion), 6)
                                    .setScale(2));
        }
    }

    @Test
    void the_sample_districts_are_those_the_library_knows() throws IOException {
        String name = "/ca/learningpartners/mentorship/district/bc-districts.csv";
        try (InputStream bundled = ProgramTemplate.class.getResourceAsStream(name)) {
            assertThat(DATA.resolve("districts.csv")).hasBinaryContent(bundled.readAllBytes());
        }
    }
}
