package ca.learningpartners.mentorship.quality;

import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.program.ProgramId;
import java.util.List;
import java.util.Optional;

/** How programs and districts see themselves, from year to year. */
public interface Appraisals {

    Optional<Appraisal> find(AppraisalId id);

    /** All of a program, the newest year first; within it the program’s own, then the districts’ by their number. */
    List<Appraisal> in(ProgramId program);

    /**
     * Keeps one that begins, with what it takes over.
     *
     * @return false, and nothing is kept, if there is one of the same side and year, or one of the same side is not signed
     */
    boolean begin(Appraisal appraisal);

    /**
     * Keeps where a standard stands.
     *
     * @param place its edition follows the one it was written from
     * @return false, and nothing is changed, if another edition is kept meanwhile, or it is signed off
     */
    boolean place(AppraisalId id, String standard, Placed place, Fact written);

    /**
     * Signs it off.
     *
     * @return false, and nothing is changed, if it was before
     */
    boolean sign(AppraisalId id, Fact signed);

    /** What was taken on with it, the earliest due first. */
    List<Undertaking> undertakings(AppraisalId id);

    Optional<Undertaking> undertaking(UndertakingId id);

    /**
     * Keeps what somebody takes on.
     *
     * @return false, and nothing is kept, if one of this id is
     */
    boolean add(Undertaking undertaking);

    /**
     * Keeps that it is done.
     *
     * @return false, and nothing is changed, if it was before
     */
    boolean finish(UndertakingId id, Fact done);
}
