package ca.learningpartners.demo.past;

import ca.learningpartners.mentorship.pairing.CompletingPairing;
import ca.learningpartners.mentorship.pairing.ConcludingPairing;
import ca.learningpartners.mentorship.participant.Answer;
import ca.learningpartners.mentorship.participant.Mentor;
import ca.learningpartners.mentorship.participant.ParticipantId;
import java.util.Objects;

/** Partnerships come to their end: early where one of the two leaves, and else with the window of the new member. */
final class Parting {

    private static final String AGENDA = "agenda";

    private final Scene scene;

    Parting(Scene scene) {
        this.scene = scene;
    }

    void imagine(Couple couple) {
        if (couple.parts()) {
            ParticipantId who = Chance.holds(60, "who parts", couple.mentee()) ? couple.mentee() : couple.mentor();
            new ConcludingPairing(scene.stores().pairings(), scene.stores().audit())
                    .conclude(scene.actor(who), couple.id(), scene.days().noon(couple.until()));
            if (scene.isOver()) {
                takesNobodyElse(couple);
            }
        } else if (scene.days().isOver(couple.until())) {
            new CompletingPairing(
                            scene.stores().pairings(),
                            scene.stores().programs(),
                            scene.stores().enrolments(),
                            scene.stores().audit(),
                            AGENDA,
                            scene.days().at(couple.until()))
                    .end(couple.id());
        }
    }

    /** Or the program would owe the mentor somebody else, to this day. */
    private void takesNobodyElse(Couple couple) {
        Mentor mentor = Objects.requireNonNull(scene.mentors().get(couple.mentor()));
        scene.stores().enrolments().save(mentor.answering(new Answer.Taking(false, mentor.capacity())));
    }
}
