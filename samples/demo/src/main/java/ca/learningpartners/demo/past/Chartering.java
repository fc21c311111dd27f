package ca.learningpartners.demo.past;

import ca.learningpartners.mentorship.charter.AgreeingCharter;
import ca.learningpartners.mentorship.charter.CharterId;
import ca.learningpartners.mentorship.charter.Terms;
import java.time.LocalDate;

/** Some sign their charter before they first meet, some after, a few not at all. */
final class Chartering {

    private static final int NEVER = 14;
    private static final int BEFORE = 46;

    private final Scene scene;

    Chartering(Scene scene) {
        this.scene = scene;
    }

    void imagine(Couple couple) {
        LocalDate first = couple.firstContact(scene);
        int when = scene.deal().place("charter", couple.mentee());
        LocalDate begins = when < NEVER + BEFORE
                ? couple.begun()
                : first.plusDays(1 + Chance.below(12, "charter begins", couple.mentee()));
        LocalDate ends = when < NEVER + BEFORE
                ? first.minusDays(1)
                : begins.plusDays(Chance.below(7, "charter ends", couple.mentee()));
        if (when >= NEVER && ends.isBefore(couple.until())) {
            sign(couple, begins, ends);
        }
    }

    private void sign(Couple couple, LocalDate begins, LocalDate ends) {
        AgreeingCharter agreeing = new AgreeingCharter(
                scene.stores().pairings(),
                scene.stores().charters(),
                scene.stores().audit());
        Terms terms = terms(couple);
        CharterId id = new CharterId("past-" + couple.id());
        agreeing.write(
                scene.actor(couple.mentee()),
                couple.id(),
                id,
                0,
                terms,
                scene.days().noon(begins));
        agreeing.sign(scene.actor(couple.mentor()), couple.id(), 1, scene.days().noon(ends));
    }

    private Terms terms(Couple couple) {
        Terms usual = Terms.of(scene.program(), scene.person(couple.mentee()).locale());
        return new Terms(
                usual.purpose(), couple.cadence(), usual.means(), usual.reach(), usual.limits(), usual.addition());
    }
}
