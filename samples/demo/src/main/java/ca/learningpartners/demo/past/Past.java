package ca.learningpartners.demo.past;

import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.store.Store;
import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;

/**
 * What people did since a program began: they found partners, signed charters, were in touch, set goals, said how it goes,
 * came together, asked each other, and some left. The same people give the same past.
 */
public final class Past {

    private final Store store;
    private final Days days;
    private final ParticipantId office;

    /** @param office who runs the programs */
    public Past(Store store, Clock clock, ParticipantId office) {
        this.store = store;
        this.days = new Days(clock);
        this.office = office;
    }

    /** Imagines a program’s past, for those of its people who are meant, and keeps all of it at once. */
    public void imagine(Program program, Predicate<ParticipantId> meant) {
        store.write(stores -> imagine(Scene.of(stores, program, days, office, meant)));
    }

    private static int imagine(Scene scene) {
        List<Couple> couples = new FindingPartners(scene).imagine();
        Chartering chartering = new Chartering(scene);
        Talking talking = new Talking(scene);
        Aiming aiming = new Aiming(scene);
        SayingHowItGoes saying = new SayingHowItGoes(scene);
        Visiting visiting = new Visiting(scene);
        Parting parting = new Parting(scene);
        for (Couple couple : couples) {
            chartering.imagine(couple);
            talking.imagine(couple);
            aiming.imagine(couple);
            saying.imagine(couple);
            visiting.imagine(couple);
            parting.imagine(couple);
        }
        new AnsweringQuestions(scene).imagine();
        new GainingConfidence(scene).imagine();
        new ComingTogether(scene).imagine();
        new AskingAround(scene).imagine();
        new FillingShelf(scene).imagine();
        new LookingAhead(scene).imagine();
        new Becoming(scene).imagine();
        return couples.size();
    }
}
