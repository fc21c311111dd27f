package ca.learningpartners.demo.past;

import ca.learningpartners.mentorship.consent.AnsweringConsent;
import ca.learningpartners.mentorship.consent.Terms;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.reflection.Confidence;
import ca.learningpartners.mentorship.reflection.ConfidenceWave;
import ca.learningpartners.mentorship.reflection.Questions;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Every half-year many say how confident they feel, a little more so each time; most let it be used without their name. */
final class GainingConfidence {

    private static final int ANSWER = 60;
    private static final int CONSENT = 76;
    private static final int HIGHEST = 5;

    private final Scene scene;
    private final Questions questions;

    GainingConfidence(Scene scene) {
        this.scene = scene;
        this.questions = Questions.ofConfidence(scene.program().template());
    }

    void imagine() {
        scene.people().forEach(this::imagine);
    }

    private void imagine(Participant person) {
        LocalDate start = ConfidenceWave.start(
                scene.program(), Optional.ofNullable(scene.mentees().get(person.id())));
        if (scene.days().isOver(start.plusDays(2)) && Chance.holds(CONSENT, "consents", person.id())) {
            new AnsweringConsent(scene.stores().consents(), scene.stores().audit())
                    .give(
                            scene.actor(person.id()),
                            scene.program().id(),
                            Terms.EVALUATION,
                            Terms.EVALUATION.version(),
                            scene.days().noon(start.plusDays(2)));
        }
        for (int wave = 0; !start.plusMonths(6L * wave).isAfter(scene.last()); wave++) {
            say(person, start.plusMonths(6L * wave), wave);
        }
    }

    private void say(Participant person, LocalDate opens, int wave) {
        LocalDate day = opens.plusDays(3 + Chance.below(22, "confident on", person.id(), wave));
        if (scene.days().isOver(day) && Chance.holds(ANSWER, "says", person.id(), wave)) {
            SortedMap<String, Integer> steps = new TreeMap<>();
            questions.items().forEach(item -> steps.put(item.key(), step(person, item.key(), wave)));
            scene.stores()
                    .confidences()
                    .say(new Confidence(
                            scene.program().id(),
                            person.id(),
                            opens,
                            questions.name(),
                            questions.version(),
                            steps,
                            scene.days().noon(day)));
        }
    }

    private static int step(Participant person, String item, int wave) {
        int step = 2 + Chance.below(3, "confidence", person.id(), item);
        for (int grown = 1; grown <= wave; grown++) {
            step += Chance.holds(34, "grows", person.id(), item, grown) ? 1 : 0;
        }
        return Math.min(HIGHEST, step);
    }
}
