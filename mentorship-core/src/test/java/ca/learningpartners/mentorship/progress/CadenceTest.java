package ca.learningpartners.mentorship.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.program.ProgramTemplate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** How a silence is counted and what it calls for; and the same by counting on one's fingers, day after day. */
class CadenceTest {

    private static final LocalDate BEGUN = LocalDate.of(2026, 9, 1);
    private static final Rhythm MONTHLY = new Rhythm(30, 150, 250, 90, 7);
    private static final long SEED = 20_260_901L;
    private static final int LIVES = 3_000;

    @Test
    void aMonthlyRhythmIsWatchedAtItsEdges() {
        Cadence cadence = Cadence.of(MONTHLY, BEGUN, Optional.empty(), List.of());
        assertThat(gaps(cadence, 0, 29)).containsOnly(Gap.UP_TO_DATE);
        assertThat(gaps(cadence, 30, 45)).containsOnly(Gap.DUE);
        assertThat(gaps(cadence, 46, 75)).containsOnly(Gap.NUDGE);
        assertThat(gaps(cadence, 76, 89)).containsOnly(Gap.QUIET);
        assertThat(gaps(cadence, 90, 96)).containsOnly(Gap.SILENT);
        assertThat(gaps(cadence, 97, 400)).containsOnly(Gap.ASK);
    }

    @Test
    void theRhythmOfAProgramIsItsRules() {
        assertThat(Rhythm.of(program("bcssa"))).isEqualTo(MONTHLY);
        assertThat(Rhythm.of(program("ptmp"))).isEqualTo(new Rhythm(7, 150, 250, 90, 7));
        assertThat(Rhythm.of(program("bcssa"), 14)).isEqualTo(new Rhythm(14, 150, 250, 90, 7));
    }

    @Test
    void halfADayBeyondTheShareIsTheNextWholeDay() {
        Cadence weekly = Cadence.of(new Rhythm(7, 150, 250, 90, 7), BEGUN, Optional.empty(), List.of());
        assertThat(gaps(weekly, 7, 10)).containsOnly(Gap.DUE);
        assertThat(gaps(weekly, 11, 17)).containsOnly(Gap.NUDGE);
        assertThat(gaps(weekly, 18, 89)).containsOnly(Gap.QUIET);
    }

    @Test
    void aLongRhythmIsSilentBeforeItIsReminded() {
        Cadence quarterly = Cadence.of(new Rhythm(91, 150, 250, 90, 7), BEGUN, Optional.empty(), List.of());
        assertThat(quarterly.gap(BEGUN.plusDays(90))).isEqualTo(Gap.SILENT);
        assertThat(quarterly.gap(BEGUN.plusDays(97))).isEqualTo(Gap.ASK);
    }

    @Test
    void aContactBeginsTheCountAnewUnlessItWasBeforeTheSecondYes() {
        assertThat(Cadence.of(MONTHLY, BEGUN, Optional.of(BEGUN.plusDays(10)), List.of())
                        .silence(BEGUN.plusDays(11)))
                .isEqualTo(1);
        assertThat(Cadence.of(MONTHLY, BEGUN, Optional.of(BEGUN.minusDays(10)), List.of())
                        .silence(BEGUN.plusDays(11)))
                .isEqualTo(11);
    }

    @Test
    void whilePausedNothingIsCalledForAndAfterwardsTheCountGoesOnWhereItWas() {
        Days leave = new Days(BEGUN.plusDays(50), BEGUN.plusDays(150));
        Cadence cadence = Cadence.of(MONTHLY, BEGUN, Optional.empty(), List.of(leave));
        assertThat(cadence.gap(BEGUN.plusDays(49))).isEqualTo(Gap.NUDGE);
        assertThat(gaps(cadence, 50, 149)).containsOnly(Gap.UP_TO_DATE);
        assertThat(cadence.silence(BEGUN.plusDays(149))).isEqualTo(49);
        assertThat(cadence.silence(BEGUN.plusDays(150))).isEqualTo(50);
        assertThat(cadence.gap(BEGUN.plusDays(150))).isEqualTo(Gap.NUDGE);
        assertThat(cadence.first(Gap.QUIET)).contains(BEGUN.plusDays(176));
    }

    @Test
    void aPauseWithoutAnEndLetsNothingComeDue() {
        Cadence cadence = Cadence.of(MONTHLY, BEGUN, Optional.empty(), List.of(new Days(BEGUN.plusDays(5), null)));
        assertThat(cadence.first(Gap.DUE)).isEmpty();
        assertThat(gaps(cadence, 5, 900)).containsOnly(Gap.UP_TO_DATE);
    }

    @Test
    void aPauseBeginsOnItsDayAndIsOverOnTheDayOfItsEnd() {
        ZoneId vancouver = ZoneId.of("America/Vancouver");
        Days days =
                Days.between(Instant.parse("2026-11-01T06:59:59Z"), Instant.parse("2026-11-02T08:00:00Z"), vancouver);
        assertThat(days).isEqualTo(new Days(LocalDate.of(2026, 10, 31), LocalDate.of(2026, 11, 2)));
    }

    @Test
    void whatCannotBeIsRefusedWithAWord() {
        assertThatThrownBy(() -> new Rhythm(0, 150, 250, 90, 7)).hasMessageContaining("rhythm of 0 days");
        assertThatThrownBy(() -> new Days(BEGUN, BEGUN.minusDays(1))).hasMessageContaining("the wrong way round");
    }

    @Test
    void itIsWhatOneCountsDayAfterDay() {
        System.out.println("CadenceTest: seed " + SEED + ", " + LIVES + " lives");
        Random random = new Random(SEED);
        for (int life = 0; life < LIVES; life++) {
            follow(random, life);
        }
    }

    /** Walks through 300 days with nothing but a tally in hand. */
    private static void follow(Random random, int life) {
        Rhythm rhythm = new Rhythm(1 + random.nextInt(60), 150, 250, 90, random.nextInt(10));
        List<Days> pauses = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            LocalDate from = BEGUN.plusDays(random.nextInt(250) - 20);
            pauses.add(new Days(from, random.nextInt(12) == 0 ? null : from.plusDays(random.nextInt(60))));
        }
        Cadence cadence = Cadence.of(rhythm, BEGUN, Optional.empty(), pauses);
        int tally = 0;
        Gap before = Gap.UP_TO_DATE;
        for (LocalDate day = BEGUN.plusDays(1); day.isBefore(BEGUN.plusDays(300)); day = day.plusDays(1)) {
            boolean paused = isIn(pauses, day);
            tally += paused ? 0 : 1;
            Gap expected = paused ? Gap.UP_TO_DATE : wide(rhythm, tally);
            assertThat(cadence.silence(day))
                    .as("seed %s, life %s, %s", SEED, life, day)
                    .isEqualTo(tally);
            assertThat(cadence.gap(day))
                    .as("seed %s, life %s, %s", SEED, life, day)
                    .isEqualTo(expected);
            if (!paused && expected.isAtLeast(before) && expected != before) {
                assertThat(cadence.first(expected))
                        .as("seed %s, life %s", SEED, life)
                        .contains(day);
            }
            before = paused ? before : expected;
        }
    }

    private static boolean isIn(List<Days> pauses, LocalDate day) {
        for (Days pause : pauses) {
            LocalDate end = pause.until() == null ? LocalDate.MAX : pause.until();
            if (day.toEpochDay() >= pause.from().toEpochDay() && day.toEpochDay() < end.toEpochDay()) {
                return true;
            }
        }
        return false;
    }

    private static Gap wide(Rhythm rhythm, int tally) {
        if (tally >= rhythm.silentDays() + rhythm.askDays()) {
            return Gap.ASK;
        }
        if (tally >= rhythm.silentDays()) {
            return Gap.SILENT;
        }
        if (tally * 2 > rhythm.everyDays() * 5) {
            return Gap.QUIET;
        }
        if (tally * 2 > rhythm.everyDays() * 3) {
            return Gap.NUDGE;
        }
        return tally >= rhythm.everyDays() ? Gap.DUE : Gap.UP_TO_DATE;
    }

    private static List<Gap> gaps(Cadence cadence, int from, int to) {
        List<Gap> gaps = new ArrayList<>();
        for (int day = from; day <= to; day++) {
            gaps.add(cadence.gap(BEGUN.plusDays(day)));
        }
        return gaps;
    }

    private static Program program(String template) {
        return Program.of(
                ProgramTemplate.newest(template).orElseThrow(),
                new ProgramId(template + "-2026"),
                LocalDate.of(2026, 8, 1));
    }
}
