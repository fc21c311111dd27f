package ca.learningpartners.mentorship.nudging;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.nudge.Nudge;
import ca.learningpartners.mentorship.nudge.NudgeKind;
import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Appointment;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.store.InMemoryStore;
import ca.learningpartners.mentorship.store.Invented;
import ca.learningpartners.mentorship.store.Store;
import ca.learningpartners.mentorship.survey.AnsweringWave;
import ca.learningpartners.mentorship.survey.Audience;
import ca.learningpartners.mentorship.survey.InstrumentId;
import ca.learningpartners.mentorship.survey.Inviting;
import ca.learningpartners.mentorship.survey.Wave;
import ca.learningpartners.mentorship.survey.WaveId;
import ca.learningpartners.mentorship.survey.Window;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Odile and Wai Lam are asked from 1 to 30 September 2026, please by the 20th; Odile would rather not. */
class WaveNudgesTest {

    private static final LocalDate DUE = LocalDate.of(2026, 9, 20);
    private static final Wave WAVE = new Wave(
            new WaveId("one"),
            Invented.PROGRAM,
            1,
            new InstrumentId("bcssa-start", 1),
            "",
            new Audience(Set.of(Role.MENTEE, Role.MENTOR), new TreeSet<>()),
            new Window(LocalDate.of(2026, 9, 1), DUE, LocalDate.of(2026, 9, 30)),
            new Fact(Invented.ROBIN.id(), Invented.MORNING),
            null,
            1);

    private final Store store = new InMemoryStore();

    @Test
    void whoSaidNothingIsRemindedInTheLastDaysBeforeItIsDueAndNobodyElseIs() {
        asked();
        assertThat(due(DUE.minusDays(WaveNudges.DAYS_AHEAD + 1L))).isEmpty();
        assertThat(due(DUE.minusDays(WaveNudges.DAYS_AHEAD))).singleElement().satisfies(nudge -> {
            assertThat(nudge.to()).isEqualTo(Invented.WAI_LAM.id());
            assertThat(nudge.kind()).isEqualTo(NudgeKind.WAVE);
        });
        assertThat(due(DUE)).isEqualTo(due(DUE.minusDays(1)));
        assertThat(due(DUE.plusDays(1))).isEmpty();
    }

    private List<Nudge> due(LocalDate day) {
        return store.read(stores -> WaveNudges.due(stores, Invented.PROGRAM, day));
    }

    private void asked() {
        store.write(stores -> {
            Invented.settle(stores);
            stores.enrolments().save(Invented.bareMentee(Invented.PROGRAM, Invented.ODILE));
            stores.enrolments().save(Invented.bareMentor(Invented.PROGRAM, Invented.WAI_LAM));
            stores.waves().add(WAVE);
            new Inviting(stores.waves(), stores.responses(), stores.enrolments())
                    .invite(Invented.PROGRAM, LocalDate.of(2026, 9, 2), Invented.MORNING);
            Actor odile = new Actor(
                    Invented.ODILE.id(),
                    List.of(new Appointment(Invented.PROGRAM, Invented.ODILE.id(), Role.MENTEE, null)));
            new AnsweringWave(stores.participants(), stores.responses(), stores.consents(), stores.audit())
                    .decline(odile, WAVE, LocalDate.of(2026, 9, 2), Invented.MORNING);
            return true;
        });
    }
}
