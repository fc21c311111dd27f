package ca.learningpartners.mentorship.choice;

import ca.learningpartners.mentorship.matching.Wishes;
import ca.learningpartners.mentorship.participant.ParticipantId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds who chose each other: a place of one side counts only where the other side gave one too. */
public final class MutualChoices {

    private MutualChoices() {}

    /** @param choices of one program */
    public static Wishes of(List<Choice> choices) {
        Map<ParticipantId, Map<ParticipantId, Integer>> byMentees = ranks(choices, true);
        Map<ParticipantId, Map<ParticipantId, Integer>> byMentors = ranks(choices, false);
        Map<ParticipantId, Map<ParticipantId, Wishes.Mutual>> mutual = new HashMap<>();
        byMentees.forEach((mentee, mentors) -> mentors.forEach((mentor, byMentee) -> {
            Integer byMentor = byMentors.getOrDefault(mentee, Map.of()).get(mentor);
            if (byMentor != null) {
                mutual.computeIfAbsent(mentee, id -> new HashMap<>())
                        .put(mentor, new Wishes.Mutual(byMentee, byMentor));
            }
        }));
        return new Wishes(mutual);
    }

    /** By mentee and mentor, the places one side gave. */
    private static Map<ParticipantId, Map<ParticipantId, Integer>> ranks(List<Choice> choices, boolean byMentee) {
        Map<ParticipantId, Map<ParticipantId, Integer>> ranks = new HashMap<>();
        for (Choice choice : choices) {
            if (choice.byMentee() == byMentee && !choice.preference().isVeto()) {
                ranks.computeIfAbsent(choice.mentee(), id -> new HashMap<>())
                        .put(choice.mentor(), choice.preference().rank());
            }
        }
        return ranks;
    }
}
