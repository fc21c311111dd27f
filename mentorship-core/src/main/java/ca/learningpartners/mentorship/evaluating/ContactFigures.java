package ca.learningpartners.mentorship.evaluating;

import static ca.learningpartners.mentorship.evaluation.Theme.DOSAGE;

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

/** How often partners were in touch, against the rhythm they agreed on. Days on which they rested do not count. */
final class ContactFigures implements Source {

    static final Measure IN_RHYTHM = new Measure("in-rhythm", DOSAGE, Unit.SHARE, Datum.SESSION_LOG);
    static final Measure PER_MONTH = new Measure("contacts-per-month", DOSAGE, Unit.EACH, Datum.SESSION_LOG);
    static final Measure MINUTES = new Measure("minutes-per-contact", DOSAGE, Unit.MINUTES, Datum.SESSION_LOG);
    static final Measure CHARTERED = new Measure("charter-by-first-meeting", DOSAGE, Unit.SHARE, Datum.CHARTER);
    static final Measure VISITED = new Measure("visited", DOSAGE, Unit.SHARE, Datum.VISIT_PLAN);

    /** A month of the calendar on average: 365.25 days divided by twelve. */
    private static final double MONTH = 30.4375;

    private static final int LEAST_DAYS = 30;

    private final FactsAtHand hand;

    ContactFigures(FactsAtHand hand) {
        this.hand = hand;
    }

    @Override
    public void fill(Sheet sheet) {
        Partnerships partnerships = hand.partnerships(sheet);
        rhythm(sheet, partnerships);
        BitSet lasting = partnerships.where(pair -> pair.days() >= LEAST_DAYS);
        sheet.mean(PER_MONTH, lasting, mentee -> perMonth(partnerships.latest(mentee)));
        BitSet met = partnerships.where(pair -> pair.met().isPresent());
        sheet.mean(MINUTES, met, mentee -> minutes(partnerships.latest(mentee)));
        sheet.share(CHARTERED, met, partnerships.where(ContactFigures::wasCharteredFirst));
        sheet.share(
                VISITED,
                partnerships.begun(),
                partnerships.whereAny(pair -> !pair.visits().isEmpty()));
    }

    private static void rhythm(Sheet sheet, Partnerships partnerships) {
        BitSet counted = new BitSet();
        BitSet kept = new BitSet();
        partnerships.begun().stream().forEach(mentee -> {
            PairFacts pair = partnerships.latest(mentee);
            long meant =
                    pair.days() / pair.cadenceDays().orElseGet(() -> partnerships.rule(PolicyKey.CADENCE_DAYS, mentee));
            counted.set(mentee, meant > 0);
            kept.set(mentee, pair.contacts().size() >= meant);
        });
        sheet.share(IN_RHYTHM, counted, kept);
    }

    private static double perMonth(PairFacts pair) {
        return pair.contacts().size() * MONTH / pair.days();
    }

    private static double minutes(PairFacts pair) {
        return pair.contacts().stream()
                .mapToInt(PairFacts.Contact::minutes)
                .average()
                .orElse(0);
    }

    private static boolean wasCharteredFirst(PairFacts pair) {
        LocalDate chartered = pair.chartered();
        return chartered != null
                && pair.met().filter(day -> !chartered.isAfter(day)).isPresent();
    }

    @Override
    public List<Definition> definitions() {
        return List.of(
                Definition.of(
                        IN_RHYTHM,
                        Statement.MEMBERS,
                        Statement.PAIRS,
                        Statement.CHARTERS,
                        Statement.PAUSES,
                        Statement.CONTACTS),
                Definition.of(PER_MONTH, Statement.PAIRS, Statement.PAUSES, Statement.CONTACTS),
                Definition.of(MINUTES, Statement.PAIRS, Statement.CONTACTS),
                Definition.of(CHARTERED, Statement.PAIRS, Statement.CHARTERS, Statement.CONTACTS),
                Definition.of(VISITED, Statement.PAIRS, Statement.VISITS));
    }
}
