package ca.learningpartners.mentorship.evaluating;

import static ca.learningpartners.mentorship.evaluation.Theme.WAITING;

import ca.learningpartners.mentorship.evaluation.Definition;
import ca.learningpartners.mentorship.evaluation.Measure;
import ca.learningpartners.mentorship.evaluation.Sheet;
import ca.learningpartners.mentorship.evaluation.Source;
import ca.learningpartners.mentorship.evaluation.Statement;
import ca.learningpartners.mentorship.evaluation.Unit;
import ca.learningpartners.mentorship.privacy.Datum;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/** For how long people waited until their first partnership began, from the first day in their position. */
final class WaitingFigures implements Source {

    static final Measure MEAN = new Measure("waiting-days", WAITING, Unit.DAYS, Datum.ELIGIBILITY);
    static final Measure MEDIAN = new Measure("waiting-days-median", WAITING, Unit.DAYS, Datum.ELIGIBILITY);
    static final Measure LONG = new Measure("waited-over-30-days", WAITING, Unit.SHARE, Datum.ELIGIBILITY);

    private static final int MONTH = 30;

    private final FactsAtHand hand;

    WaitingFigures(FactsAtHand hand) {
        this.hand = hand;
    }

    @Override
    public void fill(Sheet sheet) {
        Partnerships partnerships = hand.partnerships(sheet);
        BitSet begun = partnerships.begun();
        BitSet waitedLong = new BitSet();
        begun.stream().forEach(mentee -> waitedLong.set(mentee, days(partnerships, mentee) > MONTH));
        sheet.mean(MEAN, begun, mentee -> days(partnerships, mentee));
        sheet.median(MEDIAN, begun, mentee -> days(partnerships, mentee));
        sheet.share(LONG, begun, waitedLong);
    }

    /** Whoever had a partner before the position began has not waited. */
    private static long days(Partnerships partnerships, int mentee) {
        return Math.max(
                0, ChronoUnit.DAYS.between(partnerships.positionStart(mentee), partnerships.firstBegun(mentee)));
    }

    @Override
    public List<Definition> definitions() {
        return Stream.of(MEAN, MEDIAN, LONG)
                .map(measure -> Definition.of(measure, Statement.MEMBERS, Statement.PAIRS))
                .toList();
    }
}
