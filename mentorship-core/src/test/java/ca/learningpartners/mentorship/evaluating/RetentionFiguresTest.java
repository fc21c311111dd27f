package ca.learningpartners.mentorship.evaluating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.evaluation.Bulletin;
import ca.learningpartners.mentorship.evaluation.BulletinId;
import ca.learningpartners.mentorship.evaluation.Figure;
import ca.learningpartners.mentorship.evaluation.Interval;
import ca.learningpartners.mentorship.evaluation.Measure;
import ca.learningpartners.mentorship.evaluation.Members;
import ca.learningpartners.mentorship.evaluation.Proportion;
import ca.learningpartners.mentorship.evaluation.Sheet;
import ca.learningpartners.mentorship.evaluation.Theme;
import ca.learningpartners.mentorship.evaluation.Unmasked;
import ca.learningpartners.mentorship.outcome.AnalysisPlan;
import ca.learningpartners.mentorship.outcome.Checkpoint;
import ca.learningpartners.mentorship.outcome.ComparisonPerson;
import ca.learningpartners.mentorship.outcome.Design;
import ca.learningpartners.mentorship.outcome.Finding;
import ca.learningpartners.mentorship.outcome.HowKnown;
import ca.learningpartners.mentorship.outcome.NotedOutcome;
import ca.learningpartners.mentorship.outcome.Outcome;
import ca.learningpartners.mentorship.outcome.Retained;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.Mentee;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.store.InMemoryStore;
import ca.learningpartners.mentorship.store.Invented;
import ca.learningpartners.mentorship.store.Store;
import ca.learningpartners.mentorship.store.Stores;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two districts of seventy and eighty new members who all began in August 2024; the first began the program at once. */
class RetentionFiguresTest {

    private static final LocalDate START = LocalDate.of(2024, 8, 1);
    private static final LocalDate AS_OF = LocalDate.of(2025, 12, 31);
    private static final DistrictNumber EARLY = new DistrictNumber(27);
    private static final DistrictNumber LATE = new DistrictNumber(45);

    private final Store store = new InMemoryStore();

    @BeforeEach
    void begin() {
        store.write(stores -> {
            Invented.settle(stores);
            enrol(stores, "e", EARLY, 70);
            enrol(stores, "l", LATE, 80);
            begin(stores, "e-000", START.plusMonths(1));
            return true;
        });
    }

    @Test
    void who_is_not_noted_is_not_known_and_bounds_say_what_that_may_mean() {
        note("e", 0, 40, Outcome.SAME_ROLE, null);
        note("e", 40, 55, Outcome.SAME_DISTRICT, null);
        note("e", 55, 70, Outcome.LEFT, null);
        note("l", 0, 50, Outcome.IN_PROFESSION, null);
        Sheet sheet = sheet(AS_OF);
        assertThat(value(sheet, RetentionFigures.became(Outcome.UNKNOWN, Checkpoint.ONE_YEAR)))
                .isEqualTo(30 / 150.0);
        assertThat(value(sheet, RetentionFigures.became(Outcome.SAME_ROLE, Checkpoint.ONE_YEAR)))
                .isEqualTo(40 / 150.0);
        Figure least = figure(sheet, RetentionFigures.least(Retained.PROFESSION, Checkpoint.ONE_YEAR));
        assertThat(least.value()).hasValue(105 / 150.0);
        assertThat(least.interval()).contains(new Proportion(105, 150).interval());
        assertThat(value(sheet, RetentionFigures.most(Retained.PROFESSION, Checkpoint.ONE_YEAR)))
                .isEqualTo(135 / 150.0);
        assertThat(value(sheet, RetentionFigures.least(Retained.DISTRICT, Checkpoint.ONE_YEAR)))
                .isEqualTo(55 / 150.0);
        assertThat(value(sheet, RetentionFigures.most(Retained.DISTRICT, Checkpoint.ONE_YEAR)))
                .isEqualTo(85 / 150.0);
        assertThat(figure(sheet, RetentionFigures.became(Outcome.LEFT, Checkpoint.TWO_YEARS))
                        .people())
                .as("nobody has come so far")
                .hasValue(0);
    }

    @Test
    void what_was_noted_after_the_day_does_not_count_on_it() {
        note("e", 0, 70, Outcome.SAME_ROLE, null);
        Measure same = RetentionFigures.became(Outcome.SAME_ROLE, Checkpoint.ONE_YEAR);
        assertThat(value(sheet(LocalDate.of(2025, 8, 31)), same)).isZero();
        assertThat(value(sheet(AS_OF), same)).isEqualTo(70 / 150.0);
    }

    @Test
    void the_curve_falls_where_people_left_and_rests_on_those_who_are_followed() {
        note("e", 0, 20, Outcome.LEFT, START.plusMonths(4));
        note("e", 20, 40, Outcome.LEFT, null);
        note("e", 40, 70, Outcome.SAME_ROLE, null);
        note("l", 0, 60, Outcome.UNKNOWN, null);
        Sheet sheet = sheet(AS_OF);
        assertThat(value(sheet, RetentionFigures.CURVE.at(3))).isOne();
        assertThat(value(sheet, RetentionFigures.CURVE.at(6))).isCloseTo(50 / 70.0, within(1e-12));
        assertThat(value(sheet, RetentionFigures.CURVE.at(9))).isCloseTo(50 / 70.0, within(1e-12));
        assertThat(value(sheet, RetentionFigures.CURVE.at(12))).isCloseTo(30 / 70.0, within(1e-12));
        Interval interval =
                figure(sheet, RetentionFigures.CURVE.at(12)).interval().orElseThrow();
        assertThat(interval.low()).isBetween(0.3, 0.42);
        assertThat(interval.high()).isBetween(0.43, 0.56);
        assertThat(figure(sheet, RetentionFigures.CURVE.at(15)).because()).isEqualTo("few-followed");
        assertThat(value(sheet, RetentionFigures.AT_RISK.at(3))).isEqualTo(70);
        assertThat(value(sheet, RetentionFigures.AT_RISK.at(6))).isEqualTo(50);
    }

    /** Near Newcombe’s example (a), 56 of 70 and 48 of 80; but only as many are taken on either side. */
    @Test
    void a_district_that_begins_later_stands_in_for_its_own_past() {
        stayed();
        Figure figure = figure(sheet(AS_OF), difference(false, Design.STAGGERED, Retained.PROFESSION));
        assertThat(figure.value().orElseThrow()).isCloseTo(0.2, within(0.02));
        assertThat(figure.interval().orElseThrow().low()).isBetween(0.02, 0.07);
        assertThat(figure.interval().orElseThrow().high()).isBetween(0.31, 0.36);
        assertThat(figure.people()).hasValue(70);
    }

    @Test
    void what_a_plan_named_before_the_first_number_is_called_planned_and_nothing_else_is() {
        stayed();
        plan(1, Retained.PROFESSION, AS_OF.atStartOfDay().toInstant(ZoneOffset.UTC));
        Measure planned = difference(true, Design.STAGGERED, Retained.PROFESSION);
        Sheet first = sheet(AS_OF);
        assertThat(figure(first, planned).value()).isPresent();
        assertThat(Unmasked.everybody(first, difference(false, Design.STAGGERED, Retained.PROFESSION)))
                .isEmpty();
        Measure explored = difference(false, Design.STAGGERED, Retained.DISTRICT);
        assertThat(figure(first, explored).value()).isPresent();

        tell(AS_OF, figure(first, planned), figure(first, explored));
        plan(2, Retained.DISTRICT, AS_OF.plusDays(9).atStartOfDay().toInstant(ZoneOffset.UTC));
        Sheet later = sheet(AS_OF.plusMonths(1));
        assertThat(figure(later, planned).value())
                .as("the plan that held when it was first told")
                .isPresent();
        assertThat(figure(later, explored).value())
                .as("planned once it was seen is not planned")
                .isPresent();
    }

    @Test
    void where_there_is_nobody_to_compare_with_it_says_so() {
        stayed();
        store.write(stores -> {
            begin(stores, "l-000", START.plusMonths(2));
            return true;
        });
        assertThat(because(Design.STAGGERED)).isEqualTo("all-begun");
        assertThat(because(Design.MATCHED)).isEqualTo("no-comparison-file");
    }

    @Test
    void people_outside_are_compared_where_they_are_alike() {
        stayed();
        outside(9, START);
        assertThat(because(Design.MATCHED)).isEqualTo("few-alike");
        outside(12, START);
        assertThat(because(Design.MATCHED)).isEqualTo("few-either-way");
        outside(40, START.plusYears(1));
        assertThat(because(Design.MATCHED)).isEqualTo("nobody-alike");
        outside(70, START);
        Figure figure = figure(sheet(AS_OF), difference(false, Design.MATCHED, Retained.PROFESSION));
        assertThat(figure.value().orElseThrow()).isCloseTo(0.3, within(0.001));
        assertThat(figure.people()).hasValue(70);
    }

    @Test
    void before_anybody_is_due_nothing_is_made_public() {
        List<Figure> figures = store.write(stores -> {
            LocalDate day = START.plusMonths(11);
            var bulletin = new MakingBulletin(stores, Sources.of(stores, ZoneOffset.UTC))
                    .make(Invented.program(Invented.PROGRAM), day, end(day));
            return stores.bulletins().figures(bulletin.id(), Theme.RETENTION);
        });
        assertThat(figures).isNotEmpty().allMatch(figure -> figure.hidden().isPresent());
        assertThat(figures)
                .filteredOn(figure -> figure.measure().key().startsWith("exploratory-staggered"))
                .extracting(Figure::because)
                .containsOnly("nobody-due");
    }

    /** 56 of 70 where the program was there, 48 of 80 where it was not. */
    private void stayed() {
        for (int at = 0; at < 70; at++) {
            note("e", at, at + 1, at % 5 == 0 ? Outcome.LEFT : Outcome.SAME_ROLE, null);
        }
        for (int at = 0; at < 80; at++) {
            note("l", at, at + 1, at % 5 < 2 ? Outcome.LEFT : Outcome.SAME_DISTRICT, null);
        }
    }

    private String because(Design design) {
        return figure(sheet(AS_OF), difference(false, design, Retained.PROFESSION))
                .because();
    }

    private static Measure difference(boolean planned, Design design, Retained stayed) {
        return ComparisonFigures.difference(planned, design, stayed, Checkpoint.ONE_YEAR);
    }

    private Sheet sheet(LocalDate day) {
        return store.read(stores -> {
            Sheet sheet = new Sheet(
                    Invented.program(Invented.PROGRAM), day, Members.of(stores.enrolments(), Invented.PROGRAM));
            new RetentionFigures(stores, ZoneOffset.UTC).fill(sheet);
            return sheet;
        });
    }

    private void tell(LocalDate day, Figure... figures) {
        store.write(stores -> stores.bulletins()
                .add(
                        new Bulletin(new BulletinId("b-" + day), Invented.PROGRAM, day, null, end(day)),
                        List.of(figures)));
    }

    private static Instant end(LocalDate day) {
        return day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    private static double value(Sheet sheet, Measure measure) {
        return figure(sheet, measure).value().orElseThrow();
    }

    private static Figure figure(Sheet sheet, Measure measure) {
        return Unmasked.everybody(sheet, measure).orElseThrow();
    }

    private void plan(int version, Retained stayed, Instant at) {
        store.write(stores -> stores.analysisPlans()
                .add(new AnalysisPlan(
                        Invented.PROGRAM,
                        version,
                        stayed,
                        Checkpoint.ONE_YEAR,
                        Design.STAGGERED,
                        "Who stayed",
                        "Both ways",
                        AS_OF,
                        version == 1 ? "" : "We saw the other",
                        new Fact(Invented.ROBIN.id(), at))));
    }

    private void note(String prefix, int from, int to, Outcome outcome, LocalDate leftOn) {
        LocalDate day = LocalDate.of(2025, 9, 15);
        Finding finding =
                outcome == Outcome.UNKNOWN ? Finding.unknown(day) : new Finding(outcome, HowKnown.RECORDS, day, leftOn);
        store.write(stores -> {
            for (int at = from; at < to; at++) {
                stores.outcomes()
                        .add(new NotedOutcome(
                                Invented.PROGRAM,
                                id(prefix, at),
                                Checkpoint.ONE_YEAR,
                                1,
                                finding,
                                new Fact(Invented.ROBIN.id(), day.atStartOfDay().toInstant(ZoneOffset.UTC))));
            }
            return true;
        });
    }

    private void outside(int many, LocalDate start) {
        store.write(stores -> {
            for (int at = 0; at < many; at++) {
                stores.outcomes()
                        .keep(new ComparisonPerson(
                                Invented.PROGRAM,
                                "C-" + at,
                                LATE,
                                "",
                                start,
                                Checkpoint.ONE_YEAR,
                                at % 2 == 0 ? Outcome.LEFT : Outcome.SAME_ROLE,
                                null,
                                new Fact(Invented.ROBIN.id(), Invented.MORNING.minus(Duration.ofDays(400)))));
            }
            return true;
        });
    }

    private static ParticipantId id(String prefix, int at) {
        return new ParticipantId("%s-%03d".formatted(prefix, at));
    }

    private static void enrol(Stores stores, String prefix, DistrictNumber district, int many) {
        for (int at = 0; at < many; at++) {
            Participant person = new Participant(
                    id(prefix, at),
                    "Nobody " + at,
                    null,
                    district,
                    new TreeSet<>(Invented.ODILE.languages()),
                    Invented.ODILE.locale());
            stores.participants().save(person);
            Mentee bare = Invented.bareMentee(Invented.PROGRAM, person);
            stores.enrolments()
                    .save(new Mentee(
                            bare.program(),
                            person,
                            "",
                            "",
                            START,
                            bare.setting(),
                            List.of(),
                            bare.duties(),
                            bare.issues(),
                            false,
                            bare.boundaries()));
        }
    }

    private static void begin(Stores stores, String mentee, LocalDate day) {
        Instant at = day.atStartOfDay().toInstant(ZoneOffset.UTC);
        stores.enrolments().save(Invented.carrying(Invented.PROGRAM, Invented.ROBIN, 9));
        Pairing offer = Pairing.offer(
                new PairingId("pair-" + mentee),
                Invented.PROGRAM,
                new ParticipantId(mentee),
                Invented.ROBIN.id(),
                null,
                new Fact(Invented.ROBIN.id(), at),
                Duration.ofDays(14));
        stores.pairings().offer(offer, 9);
        stores.pairings().accept(offer.accept(offer.mentee(), at));
        stores.pairings().accept(offer.accept(offer.mentee(), at).accept(offer.mentor(), at));
    }
}
