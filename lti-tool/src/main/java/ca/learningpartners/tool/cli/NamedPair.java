package ca.learningpartners.tool.cli;

import ca.learningpartners.mentorship.matching.Unmatched;
import ca.learningpartners.mentorship.participant.ParticipantId;
import java.util.Optional;

/** Two people named on the command line, both known to be there. */
record NamedPair(ParticipantId mentee, ParticipantId mentor) {

    /** Reads {@code MENTEE=MENTOR}. An id may hold the sign itself, so each one is tried until both sides are known. */
    static NamedPair parse(String option, String text, MatchCase people) {
        int first = text.indexOf('=');
        if (first < 1 || first == text.length() - 1) {
            throw Stop.usage("match.bad-pair", option, text);
        }
        for (int at = first; at > 0 && at < text.length() - 1; at = text.indexOf('=', at + 1)) {
            String mentee = text.substring(0, at);
            String mentor = text.substring(at + 1);
            if (isMentee(mentee, people) && isMentor(mentor, people)) {
                return new NamedPair(new ParticipantId(mentee), new ParticipantId(mentor));
            }
        }
        return of(text.substring(0, first), text.substring(first + 1), people);
    }

    static NamedPair of(String mentee, String mentor, MatchCase people) {
        if (!isMentee(mentee, people)) {
            throw Stop.usage("match.unknown-mentee", mentee);
        }
        if (!isMentor(mentor, people)) {
            throw Stop.usage("match.unknown-mentor", mentor);
        }
        return new NamedPair(new ParticipantId(mentee), new ParticipantId(mentor));
    }

    /** Why the mentee takes no part at all; empty if they do. */
    Optional<String> leftOut(MatchCase people) {
        return people.leftOut().stream()
                .filter(each -> each.mentee().equals(mentee))
                .map(Unmatched::reason)
                .findFirst();
    }

    void requireEligible(MatchCase people) {
        leftOut(people).ifPresent(reason -> {
            throw Stop.usage("match.pin-left-out", mentee, reason);
        });
    }

    private static boolean isMentee(String id, MatchCase people) {
        return isId(id) && people.isMentee(new ParticipantId(id));
    }

    private static boolean isMentor(String id, MatchCase people) {
        return isId(id) && people.isMentor(new ParticipantId(id));
    }

    private static boolean isId(String text) {
        return !text.isBlank() && text.strip().length() <= 100 && text.chars().noneMatch(Character::isISOControl);
    }
}
