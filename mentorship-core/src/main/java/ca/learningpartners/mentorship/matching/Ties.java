package ca.learningpartners.mentorship.matching;

import ca.learningpartners.mentorship.participant.ParticipantId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds who sits elsewhere in some other optimum. One optimum turns into another by cycles of moves that cost nothing:
 * over tight pairs (u + v = bonus + score), by way of “outside” where a place may stay free or somebody unmatched. A
 * move is part of such a cycle exactly if its two ends can reach each other, so the strongly connected components of
 * all moves that cost nothing tell everything, without going through the optima, which may be beyond number.
 */
final class Ties {

    private static final int NONE = Optimum.NONE;

    private final ScoreTable table;
    private final Reduced reduced;
    private final Problem problem;
    private final Optimum duals;
    private final Places places;
    private final int outside;
    private final Components components;

    Ties(Matched matched) {
        table = matched.table;
        reduced = matched.reduced;
        problem = matched.answer.above;
        duals = matched.answer.floored;
        places = new Places(problem, matched.answer.partner);
        outside = problem.mentors;
        components = new Components(problem.mentors + 1);
        addMovesOfMentees();
        addMovesOfPlaces();
        components.find();
    }

    private void addMovesOfMentees() {
        for (int i = 0; i < problem.mentees; i++) {
            for (int e = problem.start[i]; e < problem.start[i + 1]; e++) {
                if (isTight(i, e)) {
                    components.edge(seat(i), problem.mentor[e]);
                }
            }
            if (mayDropOut(i)) {
                components.edge(seat(i), outside);
            }
        }
    }

    private void addMovesOfPlaces() {
        for (int j = 0; j < problem.mentors; j++) {
            if (places.free(j)) {
                components.edge(j, outside);
            }
            if (duals.mentorDual[j] == 0 && places.load[j] > 0) {
                components.edge(outside, j);
            }
        }
    }

    private int seat(int mentee) {
        return places.partner[mentee] == NONE ? outside : places.partner[mentee];
    }

    private boolean isTight(int mentee, int place) {
        return duals.menteeDual[mentee] + duals.mentorDual[problem.mentor[place]]
                == problem.bonus + problem.score[place];
    }

    private boolean mayDropOut(int mentee) {
        return places.partner[mentee] != NONE && duals.menteeDual[mentee] == 0;
    }

    Alternatives alternatives() {
        int mentees = 0;
        List<Alternative> shown = new ArrayList<>();
        for (int i = 0; i < problem.mentees; i++) {
            List<ParticipantId> others = reduced.pinned[i] == NONE ? others(i) : List.of();
            boolean unmatched = mayDropOut(i) && components.together(seat(i), outside);
            if (unmatched || !others.isEmpty()) {
                mentees++;
                if (shown.size() < Alternatives.MOST_MENTEES) {
                    shown.add(new Alternative(table.mentees().get(i), proposed(i), others, unmatched));
                }
            }
        }
        return new Alternatives(mentees, shown);
    }

    private List<ParticipantId> others(int mentee) {
        List<ParticipantId> others = new ArrayList<>();
        for (int e = problem.start[mentee]; e < problem.start[mentee + 1]; e++) {
            int mentor = problem.mentor[e];
            if (mentor != seat(mentee) && isTight(mentee, e) && components.together(seat(mentee), mentor)) {
                others.add(table.mentors().get(mentor));
            }
            if (others.size() == Alternatives.MOST_MENTORS) {
                break;
            }
        }
        return others;
    }

    private @Nullable ParticipantId proposed(int mentee) {
        return places.partner[mentee] == NONE ? null : table.mentors().get(places.partner[mentee]);
    }
}
