package ca.learningpartners.mentorship.matching;

import ca.learningpartners.mentorship.participant.ParticipantId;
import java.util.TreeMap;

/** Writes the duals of the solver down as a certificate of a proposal. */
final class Proof {

    private static final int NONE = Optimum.NONE;

    private final ScoreTable table;
    private final Reduced reduced;
    private final int[] partner;

    Proof(ScoreTable table, Reduced reduced, int[] partner) {
        this.table = table;
        this.reduced = reduced;
        this.partner = partner;
    }

    /** The duals by id. The mentee of a pin holds a place of their own, so the whole worth is theirs. */
    Certificate of(Optimum proof) {
        long bonus = reduced.problem.bonus;
        long gap = 0;
        TreeMap<ParticipantId, Long> menteeDuals = new TreeMap<>();
        for (int i = 0; i < partner.length; i++) {
            long worth = partner[i] == NONE ? 0 : bonus + table.score(i, partner[i]);
            long dual = reduced.pinned[i] == NONE ? proof.menteeDual[i] : worth;
            menteeDuals.put(table.mentees().get(i), dual);
            gap += dual - worth;
        }
        TreeMap<ParticipantId, Long> mentorDuals = new TreeMap<>();
        for (int j = 0; j < reduced.problem.mentors; j++) {
            mentorDuals.put(table.mentors().get(j), proof.mentorDual[j]);
            gap += reduced.problem.capacity[j] * proof.mentorDual[j];
        }
        return new Certificate(bonus, gap, menteeDuals, mentorDuals);
    }

    /** The floor: the worst score there is, what it costs, and its own proof. */
    Floor floor(Certificate certificate, Optimum floored) {
        int worst = MicroPoints.ONE;
        boolean anyone = false;
        for (int i = 0; i < partner.length; i++) {
            anyone |= partner[i] != NONE;
            worst = partner[i] == NONE ? worst : Math.min(worst, table.score(i, partner[i]));
        }
        boolean free = certificate.gap() == 0;
        return new Floor(anyone ? worst : 0, certificate.gap(), free ? certificate : of(floored));
    }
}
