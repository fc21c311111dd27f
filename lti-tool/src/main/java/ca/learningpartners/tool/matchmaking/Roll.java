package ca.learningpartners.tool.matchmaking;

import ca.learningpartners.mentorship.matching.MatchRun;
import ca.learningpartners.mentorship.participant.ParticipantId;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Everybody in a run, numbered. In addresses and forms a number stands for a person, because an id could tell a
 * coordinator who somebody of another district is.
 *
 * @param mentees by id
 * @param mentors by id
 */
record Roll(List<ParticipantId> mentees, List<ParticipantId> mentors) {

    static Roll of(MatchRun run) {
        return new Roll(
                sorted(run.proposal().certificate().menteeDuals().keySet()),
                sorted(run.proposal().certificate().mentorDuals().keySet()));
    }

    private static List<ParticipantId> sorted(Collection<ParticipantId> ids) {
        return ids.stream().sorted().toList();
    }

    int mentee(ParticipantId id) {
        return Collections.binarySearch(mentees, id);
    }

    int mentor(ParticipantId id) {
        return Collections.binarySearch(mentors, id);
    }

    Optional<ParticipantId> mentee(String number) {
        return at(mentees, number);
    }

    Optional<ParticipantId> mentor(String number) {
        return at(mentors, number);
    }

    private static Optional<ParticipantId> at(List<ParticipantId> ids, String number) {
        return Optional.of(number)
                .filter(text -> text.matches("[0-9]{1,8}"))
                .map(Integer::valueOf)
                .filter(place -> place < ids.size())
                .map(ids::get);
    }
}
