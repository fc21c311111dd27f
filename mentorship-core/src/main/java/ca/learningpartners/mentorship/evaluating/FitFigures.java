package ca.learningpartners.mentorship.evaluating;

import static ca.learningpartners.mentorship.evaluation.Theme.FIT;

import ca.learningpartners.mentorship.evaluation.Definition;
import ca.learningpartners.mentorship.evaluation.Measure;
import ca.learningpartners.mentorship.evaluation.PairFacts;
import ca.learningpartners.mentorship.evaluation.Sheet;
import ca.learningpartners.mentorship.evaluation.Source;
import ca.learningpartners.mentorship.evaluation.Statement;
import ca.learningpartners.mentorship.evaluation.Unit;
import ca.learningpartners.mentorship.privacy.Datum;
import ca.learningpartners.mentorship.program.PolicyKey;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;

/** How well partners fit, as the match they came from saw it, and whether they met soon. */
final class FitFigures implements Source {

    static final Measure SCORE = new Measure("fit-score", FIT, Unit.SCORE, Datum.MATCH_REASONS);
    static final Measure LOW = new Measure("fit-below-half", FIT, Unit.SHARE, Datum.MATCH_REASONS);
    static final Measure MET_SOON = new Measure("first-meeting-soon", FIT, Unit.SHARE, Datum.SESSION_LOG);

    private static final double WHOLE = 1_000_000;
    private static final int HALF = 500_000;

    private final FactsAtHand hand;

    FitFigures(FactsAtHand hand) {
        this.hand = hand;
    }

    @Override
    public void fill(Sheet sheet) {
        Partnerships partnerships = hand.partnerships(sheet);
        BitSet scored = partnerships.where(pair -> pair.fit().isPresent());
        sheet.mean(SCORE, scored, mentee -> score(partnerships.latest(mentee)) / WHOLE);
        sheet.share(LOW, scored, partnerships.where(pair -> pair.fit().isPresent() && score(pair) < HALF));
        sheet.share(MET_SOON, due(partnerships, sheet.asOf()), soon(partnerships));
    }

    private static int score(PairFacts pair) {
        return pair.fit().orElseThrow();
    }

    /** Those whose time for a first meeting is over. */
    private static BitSet due(Partnerships partnerships, LocalDate asOf) {
        BitSet due = partnerships.begun();
        partnerships.begun().stream()
                .forEach(mentee ->
                        due.set(mentee, !deadline(partnerships, mentee).isAfter(asOf)));
        return due;
    }

    private static BitSet soon(Partnerships partnerships) {
        BitSet soon = new BitSet();
        partnerships.begun().stream()
                .forEach(mentee -> soon.set(
                        mentee,
                        partnerships
                                .latest(mentee)
                                .met()
                                .filter(day -> !day.isAfter(deadline(partnerships, mentee)))
                                .isPresent()));
        return soon;
    }

    private static LocalDate deadline(Partnerships partnerships, int mentee) {
        return Objects.requireNonNull(partnerships.latest(mentee).begun())
                .plusDays(partnerships.rule(PolicyKey.FIRST_MEETING_DAYS, mentee));
    }

    @Override
    public List<Definition> definitions() {
        return List.of(
                Definition.of(SCORE, Statement.MEMBERS, Statement.PAIRS),
                Definition.of(LOW, Statement.MEMBERS, Statement.PAIRS),
                Definition.of(MET_SOON, Statement.MEMBERS, Statement.PAIRS, Statement.CONTACTS));
    }
}
