package ca.learningpartners.mentorship.evaluating;

import static ca.learningpartners.mentorship.evaluation.Theme.OBJECTIVES;

import ca.learningpartners.mentorship.evaluation.Definition;
import ca.learningpartners.mentorship.evaluation.Measure;
import ca.learningpartners.mentorship.evaluation.Sheet;
import ca.learningpartners.mentorship.evaluation.Source;
import ca.learningpartners.mentorship.evaluation.Statement;
import ca.learningpartners.mentorship.evaluation.Unit;
import ca.learningpartners.mentorship.objective.Objective;
import ca.learningpartners.mentorship.objective.ObjectiveCode;
import ca.learningpartners.mentorship.privacy.Datum;
import java.util.BitSet;
import java.util.List;

/** Which of the program’s objectives partners touch. One that is untouched is information, not a grade. */
final class ObjectiveFigures implements Source {

    static final Measure TOUCHED = new Measure("objective-touched", OBJECTIVES, Unit.SHARE, Datum.SESSION_LOG);
    static final Measure IN_GOALS = new Measure("objective-in-goals", OBJECTIVES, Unit.SHARE, Datum.GOAL);

    private final FactsAtHand hand;

    ObjectiveFigures(FactsAtHand hand) {
        this.hand = hand;
    }

    @Override
    public void fill(Sheet sheet) {
        Partnerships partnerships = hand.partnerships(sheet);
        BitSet begun = partnerships.begun();
        for (Objective objective : sheet.program().template().objectives()) {
            ObjectiveCode code = objective.code();
            sheet.share(
                    TOUCHED.member(code.value()),
                    begun,
                    partnerships.whereAny(pair -> pair.touched().contains(code)));
            sheet.share(
                    IN_GOALS.member(code.value()),
                    begun,
                    partnerships.whereAny(pair -> pair.goals().contains(code)));
        }
    }

    @Override
    public List<Definition> definitions() {
        return List.of(
                Definition.of(TOUCHED, Statement.PAIRS, Statement.TOUCHED),
                Definition.of(IN_GOALS, Statement.PAIRS, Statement.GOALS));
    }
}
