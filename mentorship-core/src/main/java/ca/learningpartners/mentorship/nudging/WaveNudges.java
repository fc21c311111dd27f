package ca.learningpartners.mentorship.nudging;

import ca.learningpartners.mentorship.nudge.Nudge;
import ca.learningpartners.mentorship.nudge.NudgeKind;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.survey.Wave;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who is reminded of a wave: whoever was invited and has said nothing, once, in the last days before answers are due. Who
 * answered or would rather not is left in peace, and so is everybody after that day.
 */
public final class WaveNudges {

    /** How many days before answers are due. */
    public static final int DAYS_AHEAD = 5;

    private WaveNudges() {}

    /** What is due in a program on a day. */
    public static List<Nudge> due(Stores stores, ProgramId program, LocalDate today) {
        return stores.waves().of(program).stream()
                .filter(wave -> wave.state(today) == Wave.State.OPEN && isSoonDue(wave, today))
                .flatMap(wave -> of(stores, wave))
                .toList();
    }

    private static boolean isSoonDue(Wave wave, LocalDate today) {
        LocalDate due = wave.window().due();
        return !today.isAfter(due) && !today.isBefore(due.minusDays(DAYS_AHEAD));
    }

    private static Stream<Nudge> of(Stores stores, Wave wave) {
        return stores.responses().silent(wave.id()).stream()
                .sorted()
                .map(person -> new Nudge(
                        wave.program(),
                        NudgeKind.WAVE,
                        person,
                        wave.id().value(),
                        "due " + wave.window().due()));
    }
}
