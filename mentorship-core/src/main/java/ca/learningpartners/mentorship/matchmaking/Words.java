package ca.learningpartners.mentorship.matchmaking;

import ca.learningpartners.mentorship.agreement.Agreement;
import ca.learningpartners.mentorship.agreement.Word;
import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.matching.MatchRun;
import ca.learningpartners.mentorship.matching.ProposedPair;
import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.store.Stores;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The words on the pairs of one run, as they stood when this was read. */
record Words(MatchRun run, Map<ParticipantId, List<Agreement>> byMentee, Stores stores) {

    static Words on(MatchRun run, Stores stores) {
        return new Words(
                run,
                stores.agreements().on(run.id()).stream().collect(Collectors.groupingBy(Agreement::mentee)),
                stores);
    }

    /** Whether districts were asked or have spoken, and all of them agreed. */
    boolean allAgreed(ProposedPair pair) {
        List<Agreement> words = on(pair);
        return !words.isEmpty() && words.stream().allMatch(each -> each.word() == Word.AGREED);
    }

    /** Whether a district was asked about the pair, or has spoken. */
    boolean concerns(ProposedPair pair, DistrictNumber district) {
        return on(pair).stream().anyMatch(each -> each.district().equals(district));
    }

    /**
     * Asks the districts that have not spoken; those the actor coordinates agree with that.
     *
     * @return whether a word is waited for
     */
    boolean ask(ProposedPair pair, Set<DistrictNumber> districts, Actor actor, Fact approval) {
        boolean waiting = false;
        for (DistrictNumber district : districts) {
            if (actor.coordinates(district, run.program())) {
                give(pair, district, Word.AGREED, approval);
            } else if (!concerns(pair, district)) {
                stores.agreements().ask(Agreement.asked(run.id(), pair.mentee(), pair.mentor(), district));
                waiting = true;
            }
        }
        return waiting;
    }

    boolean give(ProposedPair pair, DistrictNumber district, Word word, Fact given) {
        return stores.agreements().give(new Agreement(run.id(), pair.mentee(), pair.mentor(), district, word, given));
    }

    private List<Agreement> on(ProposedPair pair) {
        return byMentee.getOrDefault(pair.mentee(), List.of());
    }
}
