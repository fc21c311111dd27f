package ca.learningpartners.mentorship.evaluating;

import ca.learningpartners.mentorship.evaluation.AsOf;
import ca.learningpartners.mentorship.evaluation.Definition;
import ca.learningpartners.mentorship.evaluation.Measure;
import ca.learningpartners.mentorship.evaluation.Sheet;
import ca.learningpartners.mentorship.evaluation.Source;
import ca.learningpartners.mentorship.evaluation.Statement;
import ca.learningpartners.mentorship.evaluation.Theme;
import ca.learningpartners.mentorship.evaluation.Unit;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.privacy.Datum;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Who has come at all. How people come, the core does not know; whoever embeds it says who has. */
public final class ArrivalFigures implements Source {

    static final Measure ARRIVED = new Measure("arrived", Theme.PARTICIPATION, Unit.SHARE, Datum.ELIGIBILITY);

    private final Function<AsOf, Set<ParticipantId>> arrivals;
    private final ZoneId zone;

    /** @param arrivals who had come by a day, in whatever program */
    public ArrivalFigures(Function<AsOf, Set<ParticipantId>> arrivals, ZoneId zone) {
        this.arrivals = arrivals;
        this.zone = zone;
    }

    @Override
    public void fill(Sheet sheet) {
        Set<ParticipantId> arrived = arrivals.apply(new AsOf(sheet.asOf(), zone));
        sheet.share(ARRIVED, sheet.members().all(), sheet.members().of(arrived));
    }

    @Override
    public List<Definition> definitions() {
        return List.of(Definition.of(ARRIVED, Statement.MEMBERS, Statement.ARRIVALS));
    }
}
