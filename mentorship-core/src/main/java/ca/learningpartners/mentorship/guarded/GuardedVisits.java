package ca.learningpartners.mentorship.guarded;

import ca.learningpartners.mentorship.access.Access;
import ca.learningpartners.mentorship.access.Whose;
import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.privacy.Datum;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.visit.Keepsake;
import ca.learningpartners.mentorship.visit.Opinion;
import ca.learningpartners.mentorship.visit.Visit;
import ca.learningpartners.mentorship.visit.VisitId;
import ca.learningpartners.mentorship.visit.Visits;
import java.util.List;
import java.util.Optional;

/** The plan of a visit passes; what two take with them from it is theirs. */
final class GuardedVisits implements Visits {

    private final Visits visits;
    private final Access access;

    GuardedVisits(Visits visits, Access access) {
        this.visits = visits;
        this.access = access;
    }

    @Override
    public Optional<Visit> find(VisitId id) {
        return visits.find(id);
    }

    @Override
    public List<Visit> of(PairingId pairing) {
        return visits.of(pairing);
    }

    @Override
    public List<Visit> in(ProgramId program) {
        return visits.in(program);
    }

    @Override
    public boolean add(Visit visit) {
        return visits.add(visit);
    }

    @Override
    public boolean change(Visit next) {
        return visits.change(next);
    }

    @Override
    public boolean agree(VisitId id, int version, Fact agreed) {
        return visits.agree(id, version, agreed);
    }

    @Override
    public boolean callOff(VisitId id, Fact off) {
        return visits.callOff(id, off);
    }

    @Override
    public List<Opinion> opinions(VisitId id) {
        return visits.opinions(id);
    }

    @Override
    public void say(Opinion opinion) {
        visits.say(opinion);
    }

    @Override
    public List<Keepsake> keepsakes(VisitId id) {
        visits.find(id).ifPresent(visit -> access.requireRead(Datum.TAKEAWAY, Whose.pair(visit.pairing())));
        return visits.keepsakes(id);
    }

    @Override
    public void keep(Keepsake keepsake) {
        visits.find(keepsake.visit())
                .ifPresent(visit -> access.requireWrite(Datum.TAKEAWAY, Whose.pair(visit.pairing())));
        visits.keep(keepsake);
    }

    @Override
    public Optional<Fact> thanked(VisitId id) {
        return visits.thanked(id);
    }

    @Override
    public void thank(VisitId id, Fact sent) {
        visits.thank(id, sent);
    }
}
