package ca.learningpartners.mentorship.guarded;

import ca.learningpartners.mentorship.access.Access;
import ca.learningpartners.mentorship.access.Purpose;
import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.evaluation.AsOf;
import ca.learningpartners.mentorship.evaluation.AskFacts;
import ca.learningpartners.mentorship.evaluation.Facts;
import ca.learningpartners.mentorship.evaluation.GatheringFacts;
import ca.learningpartners.mentorship.evaluation.MemberFacts;
import ca.learningpartners.mentorship.evaluation.PairFacts;
import ca.learningpartners.mentorship.evaluation.ResourceFacts;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;

/** What figures are made from is for making figures: no person reads it, and the tool only for that. */
final class GuardedFacts implements Facts {

    private final Facts facts;
    private final Access access;

    GuardedFacts(Facts facts, Access access) {
        this.facts = facts;
        this.access = access;
    }

    private Facts evaluated() {
        access.requirePurpose(Purpose.EVALUATING);
        return facts;
    }

    @Override
    public List<PairFacts> pairs(ProgramId program, AsOf asOf) {
        return evaluated().pairs(program, asOf);
    }

    @Override
    public List<MemberFacts> members(ProgramId program) {
        return evaluated().members(program);
    }

    @Override
    public List<GatheringFacts> gatherings(ProgramId program, AsOf asOf) {
        return evaluated().gatherings(program, asOf);
    }

    @Override
    public List<AskFacts> asks(ProgramId program, AsOf asOf) {
        return evaluated().asks(program, asOf);
    }

    @Override
    public SortedSet<ParticipantId> answerers(ProgramId program, AsOf asOf) {
        return evaluated().answerers(program, asOf);
    }

    @Override
    public List<ResourceFacts> resources(ProgramId program, AsOf asOf) {
        return evaluated().resources(program, asOf);
    }

    @Override
    public SortedMap<DistrictNumber, Integer> expected(ProgramId program, int year, AsOf asOf) {
        return evaluated().expected(program, year, asOf);
    }
}
