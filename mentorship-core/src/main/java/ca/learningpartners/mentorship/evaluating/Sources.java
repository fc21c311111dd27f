package ca.learningpartners.mentorship.evaluating;

import ca.learningpartners.mentorship.evaluation.AsOf;
import ca.learningpartners.mentorship.evaluation.Source;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.store.Stores;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

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

    /** With who has come, which only whoever embeds this knows. */
    public static List<Source> of(Stores stores, ZoneId zone, Function<AsOf, Set<ParticipantId>> arrivals) {
        List<Source> sources = new ArrayList<>(of(stores, zone));
        sources.add(new ArrivalFigures(arrivals, zone));
        return List.copyOf(sources);
    }
}
