package ca.learningpartners.mentorship.evaluating;

import ca.learningpartners.mentorship.evaluation.Source;
import ca.learningpartners.mentorship.store.Stores;
import java.time.ZoneId;
import java.util.List;

/** Everything figures are made from. A part of the program that has figures is one more line here. */
public final class Sources {

    private Sources() {}

    /** @param zone the program’s, in which its days begin */
    public static List<Source> of(Stores stores, ZoneId zone) {
        FactsAtHand hand = new FactsAtHand(stores.facts(), zone);
        return List.of(
                new PartnerFigures(hand),
                new WaitingFigures(hand),
                new FitFigures(hand),
                new ContactFigures(hand),
                new ObjectiveFigures(hand),
                new GatheringFigures(hand),
                new NetworkFigures(hand),
                new ResourceFigures(hand),
                new RecruitmentFigures(hand),
                new PulseFigures(stores, zone),
                new DataFigures(hand),
                new RetentionFigures(stores, zone),
                new WaveFigures(stores, zone),
                new ConfidenceFigures(stores, zone));
    }
}
