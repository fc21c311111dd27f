package ca.learningpartners.mentorship.matchmaking;

import ca.learningpartners.mentorship.agreement.Agreement;
import ca.learningpartners.mentorship.choice.Choice;
import ca.learningpartners.mentorship.pairing.Conclusion;
import ca.learningpartners.mentorship.pairing.Ending;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.participant.Mentee;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.store.Stores;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Who is not matched with whom because somebody said no: one of the two when asked to choose, one of the two to an
 * offer, one of the two by leaving their partnership, or a coordinator to the pair. Which of them it was is lost here on purpose.
 */
record Vetoes(Map<ParticipantId, Set<ParticipantId>> byMentee) {

    /** After these two people are not put to each other again in the same program. */
    private static final Set<Ending> SAID_NO = EnumSet.of(Ending.DECLINED, Ending.NO_FAULT);

    static Vetoes in(ProgramId program, Stores stores) {
        Vetoes vetoes = new Vetoes(new HashMap<>());
        for (Choice choice : stores.choices().in(program)) {
            if (choice.preference().isVeto()) {
                vetoes.add(choice.mentee(), choice.mentor());
            }
        }
        for (Pairing pairing : stores.pairings().in(program)) {
            Conclusion conclusion = pairing.concluded();
            if (conclusion != null && SAID_NO.contains(conclusion.how())) {
                vetoes.add(pairing.mentee(), pairing.mentor());
            }
        }
        for (Agreement declined : stores.agreements().declined(program)) {
            vetoes.add(declined.mentee(), declined.mentor());
        }
        return vetoes;
    }

    private void add(ParticipantId mentee, ParticipantId mentor) {
        byMentee.computeIfAbsent(mentee, id -> new HashSet<>()).add(mentor);
    }

    /** The mentee as the matching sees them. */
    Mentee applied(Mentee mentee) {
        return mentee.declining(byMentee.getOrDefault(mentee.id(), Set.of()));
    }
}
