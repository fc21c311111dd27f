package ca.learningpartners.mentorship.matching;

import ca.learningpartners.mentorship.participant.ParticipantId;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks a proposal against nothing but the scores and the numbers of its certificate. It shares no code with whoever
 * found the proposal, and is short so that it can be read in one go.
 *
 * <p>Why it proves: a matching uses each mentee at most once and each mentor at most as often as there are places, so
 * none can be worth more than the sum of all duals if the two duals of each allowed pair reach bonus + score. A proposal
 * worth just that sum is therefore a best one.
 */
public final class CertificateCheck {

    private final ScoreTable table;
    private final Constraints constraints;
    private final Proposal proposal;
    private final Map<ParticipantId, Integer> places = new HashMap<>();
    private @Nullable String fault;

    private CertificateCheck(ScoreTable table, Constraints constraints, Proposal proposal) {
        this.table = table;
        this.constraints = constraints;
        this.proposal = proposal;
    }

    /**
     * What is wrong with a proposal; empty if it keeps the rules and its certificates prove what they say.
     *
     * @param table all allowed pairs
     * @param constraints those of the proposal. A pinned mentee counts with a place of their own, so a mentor's capacity
     *     counts without the pinned places
     */
    public static Optional<String> fault(ScoreTable table, Constraints constraints, Proposal proposal) {
        CertificateCheck check = new CertificateCheck(table, constraints, proposal);
        check.pairs();
        check.proof(proposal.certificate(), 0);
        Floor floor = proposal.floor();
        if (floor != null) {
            check.require(floor.at() == proposal.worst(), "the floor is not the worst score");
            check.require(floor.price() == proposal.certificate().gap(), "the price of the floor is not the gap");
            check.require(floor.certificate().optimal(), "the certificate of the floor has a gap");
            check.proof(floor.certificate(), floor.at());
        }
        return Optional.ofNullable(check.fault);
    }

    private void pairs() {
        Set<ParticipantId> matched = new HashSet<>();
        table.mentors().forEach(mentor -> places.put(mentor, table.capacity(mentor)));
        constraints.pins().values().forEach(mentor -> places.merge(mentor, -1, Integer::sum));
        Map<ParticipantId, Integer> left = new HashMap<>(places);
        for (ProposedPair pair : proposal.pairs()) {
            boolean pinned = pair.mentor().equals(constraints.pins().get(pair.mentee()));
            int rest = pinned ? 0 : left.merge(pair.mentor(), -1, Integer::sum);
            require(matched.add(pair.mentee()), "mentee " + pair.mentee() + " has two mentors");
            require(rest >= 0, "mentor " + pair.mentor() + " has more mentees than places");
            require(constraints.allows(pair.mentee(), pair.mentor()), pair.mentee() + " breaks a constraint");
            require(
                    table.score(pair.mentee(), pair.mentor()).orElse(-1) == pair.score(),
                    pair.mentee() + " scores else");
        }
        require(matched.containsAll(constraints.pins().keySet()), "a pinned mentee is unmatched");
    }

    private void proof(Certificate proof, int floor) {
        Map<ParticipantId, Long> u = proof.menteeDuals();
        Map<ParticipantId, Long> v = proof.mentorDuals();
        require(proof.bonus() == (table.mentees().size() + 1L) * 1_000_000, "the bonus is wrong");
        require(u.keySet().equals(Set.copyOf(table.mentees())), "not every mentee has one dual");
        require(v.keySet().equals(Set.copyOf(table.mentors())), "not every mentor has one dual");
        require(u.values().stream().allMatch(dual -> dual >= 0), "a mentee's dual is below zero");
        require(v.values().stream().allMatch(dual -> dual >= 0), "a mentor's dual is below zero");
        table.visit((mentee, mentor, score) -> require(
                score < floor
                        || !constraints.allows(mentee, mentor)
                        || u.getOrDefault(mentee, 0L) + v.getOrDefault(mentor, 0L) >= proof.bonus() + score,
                "the duals of " + mentee + " and " + mentor + " do not reach their worth"));
        BigInteger duals = u.values().stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        for (Map.Entry<ParticipantId, Long> price : v.entrySet()) {
            BigInteger count = BigInteger.valueOf(places.getOrDefault(price.getKey(), 0));
            duals = duals.add(count.multiply(BigInteger.valueOf(price.getValue())));
        }
        long worth = proposal.pairs().size() * proof.bonus() + proposal.total();
        require(proof.gap() >= 0, "the gap is below zero");
        require(duals.equals(BigInteger.valueOf(worth).add(BigInteger.valueOf(proof.gap()))), "the sum is wrong");
    }

    private void require(boolean holds, String otherwise) {
        fault = fault == null && !holds ? otherwise : fault;
    }
}
