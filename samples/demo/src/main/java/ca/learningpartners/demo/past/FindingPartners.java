package ca.learningpartners.demo.past;

import ca.learningpartners.mentorship.matching.Cohort;
import ca.learningpartners.mentorship.matching.MatchInputs;
import ca.learningpartners.mentorship.matching.MeasuredCohort;
import ca.learningpartners.mentorship.matching.Proposal;
import ca.learningpartners.mentorship.matchmaking.Draft;
import ca.learningpartners.mentorship.matchmaking.Gathered;
import ca.learningpartners.mentorship.matchmaking.Matchmaking;
import ca.learningpartners.mentorship.pairing.AnsweringOffer;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.pairing.PairingStatus;
import ca.learningpartners.mentorship.participant.Mentee;
import ca.learningpartners.mentorship.participant.Mentor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The Office matches a few times in the first months, with the real matching, those who have asked by then; the remoter
 * people are, the later they ask, and some have not to this day.
 */
final class FindingPartners {

    /** Of a hundred, by remoteness: how many ask at all. */
    private static final List<Integer> ASK = List.of(87, 84, 76, 60);

    /** How many ask in time for each round, by remoteness. */
    private static final List<List<Integer>> WHEN =
            List.of(List.of(55, 30, 10, 5), List.of(45, 33, 14, 8), List.of(28, 32, 22, 18), List.of(14, 26, 30, 30));

    /** The days of the rounds, counted from the beginning of the program. */
    private static final List<Integer> ROUNDS = List.of(6, 24, 47, 82);

    private static final int PATIENCE = 14;

    private final Scene scene;

    FindingPartners(Scene scene) {
        this.scene = scene;
    }

    /** Returns the partnerships that have begun, by mentee. */
    List<Couple> imagine() {
        for (int round = 0; round < ROUNDS.size(); round++) {
            LocalDate day = scene.program().startsOn().plusDays(ROUNDS.get(round));
            if (scene.days().isOver(day.plusDays(PATIENCE))) {
                match(round, day);
            }
        }
        return ours().filter(Pairing::hasBegun)
                .map(pairing -> Couple.of(scene, pairing))
                .sorted(Comparator.comparing(Couple::mentee))
                .toList();
    }

    private Stream<Pairing> ours() {
        return scene.stores().pairings().in(scene.program().id()).stream()
                .filter(pairing -> scene.mentees().containsKey(pairing.mentee()));
    }

    private void match(int round, LocalDate day) {
        Clock clock = scene.days().at(day);
        Matchmaking matchmaking = new Matchmaking(clock, nobody -> false);
        Gathered all = matchmaking.gather(scene.office(), scene.program().id(), scene.stores());
        Cohort cohort = asking(all.cohort(), round, day);
        if (cohort.mentees().isEmpty()) {
            return;
        }
        Draft draft = matchmaking.draft(all, scene.stores());
        MeasuredCohort measured = MeasuredCohort.of(cohort, draft.policy(), day);
        Proposal proposal = measured.match(draft.policy(), draft.constraints(), Collections.emptySortedMap())
                .proposal();
        MatchInputs inputs = measured.inputs(draft.policy());
        Matchmaking.KeptRun kept =
                matchmaking.keep(scene.office(), scene.program().id(), draft, inputs, proposal, scene.stores());
        matchmaking.approve(scene.office(), kept.run().id(), scene.stores());
        ours().filter(pairing -> pairing.status() == PairingStatus.OFFERED)
                .forEach(pairing -> bothSayYes(pairing, day));
    }

    private Cohort asking(Cohort all, int round, LocalDate day) {
        List<Mentee> mentees = all.mentees().stream()
                .filter(mentee -> scene.mentees().containsKey(mentee.id()) && hasAsked(mentee, round, day))
                .toList();
        List<Mentor> mentors = all.mentors().stream()
                .filter(mentor -> scene.mentors().containsKey(mentor.id()))
                .toList();
        return new Cohort(mentees, mentors, all.placesTaken(), all.wishes(), all.termsOver(), all.distances());
    }

    private boolean hasAsked(Mentee mentee, int round, LocalDate day) {
        int remoteness = scene.remoteness(mentee.id());
        return scene.deal().falls(ASK.get(remoteness), "asks", mentee.id())
                && Chance.weighted(WHEN.get(remoteness), "round", mentee.id()) <= round
                && new Fate(scene, mentee)
                        .leftOn()
                        .filter(day.plusDays(PATIENCE)::isAfter)
                        .isEmpty();
    }

    private void bothSayYes(Pairing pairing, LocalDate day) {
        AnsweringOffer answering =
                new AnsweringOffer(scene.stores().pairings(), scene.stores().audit());
        LocalDate first = day.plusDays(1 + Chance.below(4, "yes", pairing.mentee()));
        LocalDate second = first.plusDays(Chance.below(7, "yes too", pairing.mentee()));
        answering.accept(
                scene.actor(pairing.mentee()), pairing.id(), scene.days().noon(first));
        answering.accept(
                scene.actor(pairing.mentor()), pairing.id(), scene.days().noon(second));
    }
}
