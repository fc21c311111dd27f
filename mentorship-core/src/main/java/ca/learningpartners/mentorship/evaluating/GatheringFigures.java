package ca.learningpartners.mentorship.evaluating;

import static ca.learningpartners.mentorship.evaluation.Theme.GATHERINGS;

import ca.learningpartners.mentorship.evaluation.Definition;
import ca.learningpartners.mentorship.evaluation.GatheringFacts;
import ca.learningpartners.mentorship.evaluation.Measure;
import ca.learningpartners.mentorship.evaluation.Members;
import ca.learningpartners.mentorship.evaluation.Sheet;
import ca.learningpartners.mentorship.evaluation.Slice;
import ca.learningpartners.mentorship.evaluation.Source;
import ca.learningpartners.mentorship.evaluation.Statement;
import ca.learningpartners.mentorship.evaluation.Unit;
import ca.learningpartners.mentorship.privacy.Datum;
import java.util.BitSet;
import java.util.List;

/** The gatherings that took place, and who came to them. */
final class GatheringFigures implements Source {

    static final Measure HELD = new Measure("gatherings-held", GATHERINGS, Unit.THINGS, Datum.PROGRAM);
    static final Measure ANY = new Measure("attended-any", GATHERINGS, Unit.SHARE, Datum.ATTENDANCE);
    static final Measure EACH = new Measure("attended", GATHERINGS, Unit.SHARE, Datum.ATTENDANCE);

    private final FactsAtHand hand;

    GatheringFigures(FactsAtHand hand) {
        this.hand = hand;
    }

    @Override
    public void fill(Sheet sheet) {
        List<GatheringFacts> held = hand.facts().gatherings(sheet.program().id(), hand.asOf(sheet));
        sheet.things(HELD, Slice.EVERYBODY, held.size());
        Members members = sheet.members();
        BitSet any = new BitSet();
        for (GatheringFacts gathering : held) {
            BitSet there = members.of(gathering.attended());
            any.or(there);
            if (!there.isEmpty()) {
                sheet.share(EACH.member(gathering.day().toString()), members.all(), there);
            }
        }
        if (!any.isEmpty()) {
            sheet.share(ANY, members.all(), any);
        }
    }

    @Override
    public List<Definition> definitions() {
        return List.of(
                Definition.of(HELD, Statement.GATHERINGS),
                Definition.of(ANY, Statement.MEMBERS, Statement.GATHERINGS, Statement.ATTENDANCE),
                Definition.of(EACH, Statement.MEMBERS, Statement.GATHERINGS, Statement.ATTENDANCE));
    }
}
