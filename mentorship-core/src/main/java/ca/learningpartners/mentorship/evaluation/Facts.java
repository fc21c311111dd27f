package ca.learningpartners.mentorship.evaluation;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * What figures are made from: dates, states and counts of a program, all of it at once, and no word that anybody wrote.
 * Only the tool itself reads them, while it evaluates.
 */
public interface Facts {

    /** Every partnership that was offered by then, by id. */
    List<PairFacts> pairs(ProgramId program, AsOf asOf);

    /** Everybody who takes part, by id, as they are enrolled now: of enrolments no history is kept. */
    List<MemberFacts> members(ProgramId program);

    /** The gatherings that were over by then and not called off, the earliest first, with who is known to have been there. */
    List<GatheringFacts> gatherings(ProgramId program, AsOf asOf);

    /** What was asked by then and not taken back, by id. */
    List<AskFacts> asks(ProgramId program, AsOf asOf);

    /** Who answered somebody else's ask by then. */
    SortedSet<ParticipantId> answerers(ProgramId program, AsOf asOf);

    /** The resources everybody could read by then, by id; those whose newest version came out later are not among them. */
    List<ResourceFacts> resources(ProgramId program, AsOf asOf);

    /** How many new members each district expected in a program year, as it had last said by then. */
    SortedMap<DistrictNumber, Integer> expected(ProgramId program, int year, AsOf asOf);
}
