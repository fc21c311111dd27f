package ca.learningpartners.tool.matchmaking;

import ca.learningpartners.mentorship.matching.Constraints;
import ca.learningpartners.mentorship.matching.Criterion;
import ca.learningpartners.mentorship.matching.MatchingPolicy;
import ca.learningpartners.mentorship.matchmaking.Draft;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.text.RefusedException;
import ca.learningpartners.tool.runtime.Forms;
import io.javalin.http.Context;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads what somebody changes in a run: weights that were turned, and one pair that is pinned, ruled out or set free. */
final class DraftInput {

    private DraftInput() {}

    /** The draft with what the form says. */
    static Draft changed(Context context, RunInput.Opened opened, Draft draft) {
        Draft weighed = weighed(context, draft);
        Optional<String> change = Forms.text(context, "change");
        if (change.isEmpty()) {
            return weighed;
        }
        ParticipantId mentee =
                RunInput.mentee(opened, Forms.text(context, "mentee").orElse(""));
        ParticipantId mentor =
                RunInput.mentor(opened, Forms.text(context, "mentor").orElse(""));
        opened.require(mentee, mentor);
        return weighed.with(settled(change.get(), weighed.constraints(), mentee, mentor));
    }

    /** The draft with pairs pinned, in place of whatever was settled of their mentees. */
    static Draft pinned(Draft draft, SortedMap<ParticipantId, ParticipantId> pairs) {
        Constraints constraints = draft.constraints();
        for (Map.Entry<ParticipantId, ParticipantId> pair : pairs.entrySet()) {
            constraints = unpinned(constraints, pair.getKey()).pin(pair.getKey(), pair.getValue());
        }
        return draft.with(constraints);
    }

    private static Constraints settled(String change, Constraints now, ParticipantId mentee, ParticipantId mentor) {
        Constraints free = free(now, mentee, mentor);
        return switch (change) {
            case "pin" -> unpinned(free, mentee).pin(mentee, mentor);
            case "forbid" -> free.forbid(mentee, mentor);
            case "free" -> free;
            default -> throw new RefusedException("not-understood", change);
        };
    }

    /** Without whatever was settled of this pair. */
    private static Constraints free(Constraints now, ParticipantId mentee, ParticipantId mentor) {
        Map<ParticipantId, Set<ParticipantId>> forbidden = new TreeMap<>(now.forbidden());
        Set<ParticipantId> mentors = new TreeSet<>(forbidden.getOrDefault(mentee, Set.of()));
        mentors.remove(mentor);
        forbidden.put(mentee, mentors);
        if (mentors.isEmpty()) {
            forbidden.remove(mentee);
        }
        Constraints without = new Constraints(now.pins(), forbidden);
        return mentor.equals(now.pins().get(mentee)) ? unpinned(without, mentee) : without;
    }

    private static Constraints unpinned(Constraints now, ParticipantId mentee) {
        SortedMap<ParticipantId, ParticipantId> pins = new TreeMap<>(now.pins());
        pins.remove(mentee);
        return new Constraints(pins, now.forbidden());
    }

    private static Draft weighed(Context context, Draft draft) {
        Map<Criterion, Integer> points = new EnumMap<>(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            Forms.text(context, Knobs.Weight.field(criterion)).ifPresent(text -> points.put(criterion, points(text)));
        }
        if (points.isEmpty()) {
            return draft;
        }
        MatchingPolicy policy = draft.policy();
        boolean floor = Forms.text(context, "floor").isPresent();
        if (points.size() == Criterion.values().length
                && points.values().stream().allMatch(each -> each == 0)) {
            throw new RefusedException("weights-all-zero");
        }
        return draft.with(Knobs.turned(policy, points, floor));
    }

    private static int points(String text) {
        if (!text.matches("[0-9]{1,4}") || Integer.parseInt(text) > Knobs.MOST) {
            throw new RefusedException(
                    "weight-out-of-range", text.substring(0, Math.min(20, text.length())), Knobs.MOST);
        }
        return Integer.parseInt(text);
    }
}
