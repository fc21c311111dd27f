package ca.learningpartners.mentorship.reflection;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.program.ProgramTemplate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ConfidenceWaveTest {

    private static final LocalDate START = LocalDate.of(2026, 8, 31);

    @Test
    void the_first_wave_is_open_until_the_second_and_each_later_one_for_thirty_days() {
        assertThat(ConfidenceWave.latest(START, START.minusDays(1))).isEmpty();
        ConfidenceWave first = ConfidenceWave.latest(START, START).orElseThrow();
        assertThat(first).isEqualTo(new ConfidenceWave(START, LocalDate.of(2027, 2, 27)));
        assertThat(ConfidenceWave.latest(START, LocalDate.of(2027, 2, 27))).contains(first);
        LocalDate second = LocalDate.of(2027, 2, 28);
        ConfidenceWave later = new ConfidenceWave(second, LocalDate.of(2027, 3, 29));
        assertThat(ConfidenceWave.next(START, LocalDate.of(2026, 11, 1))).isEqualTo(later);
        assertThat(later.isOpenOn(second)).isTrue();
        assertThat(later.isOpenOn(LocalDate.of(2027, 3, 29))).isTrue();
        assertThat(later.isOpenOn(LocalDate.of(2027, 3, 30))).isFalse();
    }

    @Test
    void every_day_of_ten_years_has_the_wave_that_opened_last_and_one_that_comes_next() {
        LocalDate end = START.plusYears(10);
        for (LocalDate start : new LocalDate[] {START, LocalDate.of(2027, 12, 30), LocalDate.of(2028, 2, 29)}) {
            for (LocalDate day = start; day.isBefore(end); day = day.plusDays(1)) {
                ConfidenceWave latest = ConfidenceWave.latest(start, day).orElseThrow();
                ConfidenceWave next = ConfidenceWave.next(start, day);
                assertThat(latest.opens()).isBeforeOrEqualTo(day);
                assertThat(next.opens()).isAfter(day);
                assertThat(next.opens())
                        .isBeforeOrEqualTo(latest.opens().plusMonths(6).plusDays(3));
            }
        }
    }

    @Test
    void confidence_rose_if_half_of_what_was_answered_twice_did_and_more_rose_than_fell() {
        Confidence before = said(Map.of("a", 2, "b", 2, "c", 2, "d", 2));
        assertThat(said(Map.of("a", 3, "b", 3, "c", 2, "d", 2)).roseSince(before))
                .isTrue();
        assertThat(said(Map.of("a", 3, "b", 2, "c", 2, "d", 2)).roseSince(before))
                .isFalse();
        assertThat(said(Map.of("a", 3, "b", 3, "c", 1, "d", 1)).roseSince(before))
                .isFalse();
        assertThat(said(Map.of("e", 5)).roseSince(before)).isFalse();
        assertThat(said(Map.of("a", 3, "e", 1)).roseSince(before)).isTrue();
        assertThat(said(Map.of()).roseSince(before)).isFalse();
    }

    @Test
    void whoever_began_before_the_program_is_counted_from_its_first_day() {
        Program program = Program.of(ProgramTemplate.newest("ptmp").orElseThrow(), new ProgramId("ptmp"), START);
        assertThat(ConfidenceWave.start(program, Optional.empty())).isEqualTo(START);
    }

    private static Confidence said(Map<String, Integer> steps) {
        return new Confidence(
                new ProgramId("p"),
                new ParticipantId("x"),
                START,
                "bcssa-confidence",
                1,
                new TreeMap<>(steps),
                Instant.EPOCH);
    }
}
