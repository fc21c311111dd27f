package ca.learningpartners.mentorship.visit;

import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.program.ProgramId;
import java.util.List;
import java.util.Optional;

/** The visits that are kept, each in its newest version. */
public interface Visits {

    Optional<Visit> find(VisitId id);

    /** The visits of a partnership, those first that were written last. */
    List<Visit> of(PairingId pairing);

    /** The visits of a program's partnerships, those first that were written last. */
    List<Visit> in(ProgramId program);

    /** @return false, and nothing is kept, if anything under that id is there already */
    boolean add(Visit visit);

    /**
     * Keeps the next version in place of the one before.
     *
     * @return false, and nothing is changed, if that one is not the newest any more, or the visit was called off
     */
    boolean change(Visit next);

    /** @return false, and nothing is kept, if that version is not the newest any more; agreeing twice keeps the first */
    boolean agree(VisitId id, int version, Fact agreed);

    /** @return false, and nothing is changed, if it was called off before */
    boolean callOff(VisitId id, Fact off);

    /** What coordinators said to the newest version, by district. */
    List<Opinion> opinions(VisitId id);

    /** Keeps what a coordinator says; what their district said to the same version is replaced. */
    void say(Opinion opinion);

    /** What the two take with them, by person. */
    List<Keepsake> keepsakes(VisitId id);

    /** Keeps what one of the two takes with them; what they wrote before is replaced, and nothing takes it away. */
    void keep(Keepsake keepsake);

    /** Who sent their thanks, and when; empty until somebody did. */
    Optional<Fact> thanked(VisitId id);

    /** Notes that thanks were sent; noting it twice keeps the first. */
    void thank(VisitId id, Fact sent);
}
