package ca.learningpartners.mentorship.visit;

import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A visit two partners plan. Every change is the next version, to which both agree again; whoever writes one agrees to it by
 * doing so.
 *
 * @param version counted from 1
 * @param written who wrote this version, and when
 * @param agreed who of the two agreed to this version
 * @param calledOff who called it off; null if nobody did
 */
public record Visit(
        VisitId id,
        PairingId pairing,
        int version,
        VisitPlan plan,
        Fact written,
        List<Fact> agreed,
        @Nullable Fact calledOff) {

    public Visit {
        agreed = List.copyOf(agreed);
        if (version < 1 || agreed.isEmpty() || agreed.size() > 2) {
            throw new IllegalArgumentException("Version " + version + " of a visit with " + agreed.size()
                    + " agreements: versions begin at 1, and one or both of a pair agreed to each.");
        }
    }

    /** The first version, agreed to by whoever wrote it. */
    static Visit first(VisitId id, PairingId pairing, VisitPlan plan, Fact written) {
        return new Visit(id, pairing, 1, plan, written, List.of(written), null);
    }

    /** The version that takes the place of this one. */
    Visit followedBy(VisitPlan changed, Fact by) {
        return new Visit(id, pairing, version + 1, changed, by, List.of(by), null);
    }

    public boolean isAgreedBy(ParticipantId person) {
        return agreed.stream().anyMatch(fact -> fact.by().equals(person));
    }

    /** What has taken place cannot be moved or called off any more. */
    void requireAhead(LocalDate today) {
        if (state(today) == VisitState.HAPPENED) {
            throw new RefusedException("visit-happened");
        }
    }

    public VisitState state(LocalDate today) {
        LocalDate last = plan.last();
        if (calledOff != null) {
            return VisitState.CALLED_OFF;
        }
        if (last == null) {
            return VisitState.IDEA;
        }
        if (agreed.size() < 2) {
            return VisitState.PLANNED;
        }
        return last.isBefore(today) ? VisitState.HAPPENED : VisitState.AGREED;
    }
}
