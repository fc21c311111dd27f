package ca.learningpartners.mentorship.visit;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.pairing.Pairings;
import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.Participants;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.privacy.AuditTrail;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The coordinators of the two partners' districts and of the one that is visited read a plan, and say whether it fits; they change nothing of it. */
public final class CommentingVisit {

    private final Pairings pairings;
    private final Participants participants;
    private final Visits visits;
    private final AuditTrail audit;

    public CommentingVisit(Pairings pairings, Participants participants, Visits visits, AuditTrail audit) {
        this.pairings = pairings;
        this.participants = participants;
        this.visits = visits;
        this.audit = audit;
    }

    /** Those of the partners' districts and the visited one that somebody coordinates; none for who may not read the plan. */
    public List<DistrictNumber> coordinated(Actor actor, Visit visit) {
        return pairings.find(visit.pairing()).stream()
                .flatMap(pairing -> Stream.concat(
                                districts(pairing), Stream.of(visit.plan().district()))
                        .distinct()
                        .filter(district -> actor.coordinates(district, pairing.program())))
                .toList();
    }

    /**
     * Says whether a version fits, for each of these districts the actor coordinates.
     *
     * @param today the day it is where the actor is
     * @throws RefusedException {@code unknown-visit} for who coordinates none of them; {@code visit-replaced} if that version
     *     is not the newest; {@code visit-happened} once it has taken place
     */
    public void say(Actor actor, VisitId id, int version, boolean fits, LocalDate today, Instant at) {
        Visit visit = visits.find(id)
                .filter(found -> !coordinated(actor, found).isEmpty())
                .orElseThrow(() -> new RefusedException("unknown-visit"));
        if (visit.version() != version || visit.calledOff() != null) {
            throw new RefusedException("visit-replaced");
        }
        visit.requireAhead(today);
        Fact said = new Fact(actor.id(), at);
        coordinated(actor, visit).forEach(district -> visits.say(new Opinion(id, version, district, fits, said)));
        audit.add(new Act(actor.id().value(), fits ? "visit-fits" : "visit-please-move", id.value(), at));
    }

    private Stream<DistrictNumber> districts(Pairing pairing) {
        return Stream.of(pairing.mentee(), pairing.mentor())
                .map(participants::find)
                .flatMap(Optional::stream)
                .map(Participant::district)
                .filter(Objects::nonNull);
    }
}
