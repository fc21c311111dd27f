package ca.learningpartners.mentorship.evaluating;

import static ca.learningpartners.mentorship.evaluation.Theme.DATA_QUALITY;

import ca.learningpartners.mentorship.evaluation.Definition;
import ca.learningpartners.mentorship.evaluation.Measure;
import ca.learningpartners.mentorship.evaluation.MemberFacts;
import ca.learningpartners.mentorship.evaluation.Members;
import ca.learningpartners.mentorship.evaluation.PairFacts;
import ca.learningpartners.mentorship.evaluation.Sheet;
import ca.learningpartners.mentorship.evaluation.Source;
import ca.learningpartners.mentorship.evaluation.Statement;
import ca.learningpartners.mentorship.evaluation.Unit;
import ca.learningpartners.mentorship.privacy.Datum;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Predicate;

/** How complete and how timely the data is that all figures rest on. */
final class DataFigures implements Source {

    static final Measure DISTRICT = new Measure("known-district", DATA_QUALITY, Unit.SHARE, Datum.ELIGIBILITY);
    static final Measure ADDRESS = new Measure("known-address", DATA_QUALITY, Unit.SHARE, Datum.WORK_CONTACT);
    static final Measure NEEDS = new Measure("known-needs", DATA_QUALITY, Unit.SHARE, Datum.NEEDS);
    static final Measure PLACE = new Measure("known-place", DATA_QUALITY, Unit.SHARE, Datum.NEEDS);
    static final Measure NO_CHARTER = new Measure("without-charter", DATA_QUALITY, Unit.SHARE, Datum.CHARTER);
    static final Measure LATE = new Measure("noted-late", DATA_QUALITY, Unit.SHARE, Datum.SESSION_LOG);

    private static final int LATE_DAYS = 30;

    private final FactsAtHand hand;

    DataFigures(FactsAtHand hand) {
        this.hand = hand;
    }

    @Override
    public void fill(Sheet sheet) {
        known(sheet, DISTRICT, each -> each.district() != null);
        known(sheet, ADDRESS, MemberFacts::hasAddress);
        known(sheet, NEEDS, MemberFacts::saysWhat);
        known(sheet, PLACE, MemberFacts::saysWhere);
        Partnerships partnerships = hand.partnerships(sheet);
        sheet.share(
                NO_CHARTER,
                partnerships.where(PairFacts::isActive),
                partnerships.where(pair -> pair.chartered() == null));
        sheet.share(
                LATE,
                partnerships.whereAny(pair -> !pair.contacts().isEmpty()),
                partnerships.whereAny(DataFigures::hasLateContact));
    }

    private void known(Sheet sheet, Measure measure, Predicate<MemberFacts> is) {
        Members members = sheet.members();
        sheet.share(measure, members.all(), MemberSets.whoAll(hand.members(sheet), is, members));
    }

    private static boolean hasLateContact(PairFacts pair) {
        return pair.contacts().stream()
                .anyMatch(contact -> ChronoUnit.DAYS.between(contact.on(), contact.noted()) > LATE_DAYS);
    }

    @Override
    public List<Definition> definitions() {
        return List.of(
                Definition.of(DISTRICT, Statement.MEMBERS),
                Definition.of(ADDRESS, Statement.MEMBERS),
                Definition.of(NEEDS, Statement.MEMBERS),
                Definition.of(PLACE, Statement.MEMBERS),
                Definition.of(NO_CHARTER, Statement.PAIRS, Statement.CHARTERS),
                Definition.of(LATE, Statement.PAIRS, Statement.CONTACTS));
    }
}
