package ca.learningpartners.demo.past;

import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.survey.AnsweringWave;
import ca.learningpartners.mentorship.survey.Audience;
import ca.learningpartners.mentorship.survey.Instrument;
import ca.learningpartners.mentorship.survey.Inviting;
import ca.learningpartners.mentorship.survey.PlanningWaves;
import ca.learningpartners.mentorship.survey.Response;
import ca.learningpartners.mentorship.survey.Wave;
import ca.learningpartners.mentorship.survey.WaveId;
import ca.learningpartners.mentorship.survey.Window;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The Office asks everybody as they begin, and once more as the two years end. Some answer all, some a part, some would
 * rather not, some say nothing.
 */
final class AnsweringQuestions {

    /** After how many days of the program the first is sent; the second goes out two months before the end. */
    private static final int FIRST = 40;

    private static final int SECOND_MONTHS = 22;
    private static final int OPEN = 28;

    /** Of a hundred. */
    private static final int ALL = 52;

    private static final int PART = 15;
    private static final int RATHER_NOT = 16;

    private final Scene scene;

    AnsweringQuestions(Scene scene) {
        this.scene = scene;
    }

    void imagine() {
        List<Instrument> all = Instrument.of(scene.program().template());
        LocalDate start = scene.program().startsOn();
        wave(all.get(0), start.plusDays(FIRST), 0);
        wave(all.get(all.size() - 1), start.plusMonths(SECOND_MONTHS), 1);
    }

    private void wave(Instrument instrument, LocalDate opens, int number) {
        if (!scene.days().isOver(opens.plusDays(OPEN))) {
            return;
        }
        Wave wave = new PlanningWaves(
                        scene.stores().waves(),
                        scene.stores().enrolments(),
                        scene.stores().audit())
                .plan(
                        scene.office(),
                        scene.program(),
                        new WaveId("past-" + scene.program().id() + "-" + number),
                        instrument.id(),
                        new Audience(Set.of(Role.MENTEE, Role.MENTOR), new TreeSet<>()),
                        new Window(opens, opens.plusDays(OPEN / 2), opens.plusDays(OPEN)),
                        opens.minusDays(7),
                        scene.days().noon(opens.minusDays(7)));
        new Inviting(
                        scene.stores().waves(),
                        scene.stores().responses(),
                        scene.stores().enrolments())
                .invite(scene.program().id(), opens, scene.days().noon(opens));
        scene.stores().responses().of(wave.id()).stream()
                .filter(invited -> scene.mentees().containsKey(invited.person())
                        || scene.mentors().containsKey(invited.person()))
                .forEach(invited -> answer(wave, instrument, invited, number));
    }

    private void answer(Wave wave, Instrument instrument, Response invited, int number) {
        AnsweringWave answering = new AnsweringWave(
                scene.stores().participants(),
                scene.stores().responses(),
                scene.stores().consents(),
                scene.stores().audit());
        Actor actor = scene.actor(invited.person());
        LocalDate day = wave.window().opens().plusDays(1 + Chance.below(OPEN - 2, "answers on", actor.id(), number));
        int place = scene.deal().place("answers " + number, actor.id());
        if (place < ALL + PART) {
            Sheet sheet = new Sheet(scene.person(actor.id()), invited.role(), number, place >= ALL);
            answering.answer(
                    actor,
                    wave,
                    Optional.of(instrument),
                    sheet.filled(instrument),
                    Optional.of(wave.terms().version()),
                    0,
                    day,
                    scene.days().noon(day));
        } else if (place < ALL + PART + RATHER_NOT) {
            answering.decline(actor, wave, day, scene.days().noon(day));
        }
    }
}
