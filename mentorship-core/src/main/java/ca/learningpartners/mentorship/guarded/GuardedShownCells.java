package ca.learningpartners.mentorship.guarded;

import ca.learningpartners.mentorship.access.Access;
import ca.learningpartners.mentorship.evaluation.BulletinId;
import ca.learningpartners.mentorship.evaluation.ShownCell;
import ca.learningpartners.mentorship.evaluation.ShownCells;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.privacy.Datum;
import ca.learningpartners.mentorship.program.ProgramId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Who was counted is read by nobody; the making of bulletins alone compares it. */
final class GuardedShownCells implements ShownCells {

    private final ShownCells cells;
    private final Access access;

    GuardedShownCells(ShownCells cells, Access access) {
        this.cells = cells;
        this.access = access;
    }

    @Override
    public Map<ParticipantId, Integer> numbers(ProgramId program, Collection<ParticipantId> people) {
        access.requireNeed(Datum.COUNTED);
        return cells.numbers(program, people);
    }

    @Override
    public Map<ParticipantId, Integer> foreseen(ProgramId program, Collection<ParticipantId> people) {
        access.requireNeed(Datum.COUNTED);
        return cells.foreseen(program, people);
    }

    @Override
    public void add(BulletinId bulletin, Collection<ShownCell> shown) {
        access.requireNeed(Datum.COUNTED);
        cells.add(bulletin, shown);
    }

    @Override
    public List<ShownCell> of(ProgramId program) {
        access.requireNeed(Datum.COUNTED);
        return cells.of(program);
    }
}
