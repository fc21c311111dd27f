package ca.learningpartners.demo.past;

import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.pulse.AnsweringPulse;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Two of three say how it is going when they are asked; where partners fall silent it is going less well. */
final class SayingHowItGoes {

    private static final int ANSWER = 68;
    private static final int HALF_YEAR = 180;

    private final Scene scene;

    SayingHowItGoes(Scene scene) {
        this.scene = scene;
    }

    void imagine(Couple couple) {
        IntStream.concat(IntStream.of(30, 90), IntStream.iterate(HALF_YEAR, days -> days + HALF_YEAR))
                .takeWhile(days -> days < couple.days())
                .forEach(days -> Stream.of(couple.mentee(), couple.mentor()).forEach(each -> say(couple, each, days)));
    }

    private void say(Couple couple, ParticipantId person, int days) {
        LocalDate day = couple.begun().plusDays(days + Chance.below(12, "pulse day", person, days));
        if (day.isBefore(couple.until()) && Chance.holds(ANSWER, "pulse", person, days)) {
            new AnsweringPulse(scene.stores().pulses(), scene.stores().audit())
                    .answer(
                            scene.actor(person),
                            couple.pairing(),
                            days,
                            step(couple, person, days),
                            day,
                            scene.days().zone(),
                            scene.days().noon(day));
        }
    }

    private static int step(Couple couple, ParticipantId person, int days) {
        List<Integer> weights = switch (couple.rhythm()) {
            case STEADY -> List.of(1, 3, 16, 46, 34);
            case LOOSE -> List.of(3, 12, 38, 35, 12);
            case FADING -> List.of(14, 34, 34, 14, 4);
        };
        return 1 + Chance.weighted(weights, "step", person, days);
    }
}
