package ca.learningpartners.mentorship.matching;

import ca.learningpartners.mentorship.participant.ParticipantId;
import java.util.Arrays;
import java.util.Map;

/**
 * What is left to solve once the constraints are obeyed. Forbidden pairs are gone. A pinned mentee has left the problem
 * and taken a place of the mentor along, so nothing can outbid a pin.
 */
final class Reduced {

    final Problem problem;

    /** For each mentee the mentor of the pin, or {@link Optimum#NONE}. */
    final int[] pinned;

    /** The lowest score of a pin; the highest there is without pins. */
    final int worstPin;

    /** @throws IllegalArgumentException if a constraint names nobody, or a pin cannot hold; the message says which */
    Reduced(ScoreTable table, Constraints constraints, Explanations explanations) {
        Problem all = table.numbers();
        pinned = new int[all.mentees];
        Arrays.fill(pinned, Optimum.NONE);
        int[] places = all.capacity.clone();
        int worst = MicroPoints.ONE;
        for (Map.Entry<ParticipantId, ParticipantId> pin : constraints.pins().entrySet()) {
            int mentee = table.mentee(pin.getKey());
            int mentor = table.mentor(pin.getValue());
            requireAllowed(pin, explanations);
            if (places[mentor]-- == 0) {
                throw new IllegalArgumentException(
                        "Pin " + pin.getKey() + "=" + pin.getValue() + " cannot hold: the mentor takes "
                                + all.capacity[mentor] + ", and as many are pinned already. Drop one of the pins.");
            }
            pinned[mentee] = mentor;
            worst = Math.min(worst, all.score[all.find(mentee, mentor)]);
        }
        worstPin = worst;
        problem = constraints.equals(Constraints.NONE) ? all : obeying(table, constraints, places);
    }

    private Problem obeying(ScoreTable table, Constraints constraints, int[] places) {
        boolean[] forbidden = forbidden(table, constraints);
        return table.numbers().with(places, (mentee, place) -> pinned[mentee] == Optimum.NONE && !forbidden[place]);
    }

    /** A solution of the problem, and the pins. */
    int[] withPins(int[] free) {
        int[] all = free.clone();
        for (int i = 0; i < all.length; i++) {
            all[i] = pinned[i] == Optimum.NONE ? free[i] : pinned[i];
        }
        return all;
    }

    private static void requireAllowed(Map.Entry<ParticipantId, ParticipantId> pin, Explanations explanations) {
        explanations.refusal(pin.getKey(), pin.getValue()).ifPresent(rule -> {
            throw new IllegalArgumentException(
                    "Pin " + pin.getKey() + "=" + pin.getValue() + " cannot hold: the pair is not allowed (" + rule
                            + "). Drop the pin, or change what rules it out.");
        });
    }

    private static boolean[] forbidden(ScoreTable table, Constraints constraints) {
        boolean[] forbidden = new boolean[table.size()];
        constraints.forbidden().forEach((mentee, mentors) -> {
            for (ParticipantId mentor : mentors) {
                int place = table.numbers().find(table.mentee(mentee), table.mentor(mentor));
                if (place >= 0) {
                    forbidden[place] = true;
                }
            }
        });
        return forbidden;
    }
}
