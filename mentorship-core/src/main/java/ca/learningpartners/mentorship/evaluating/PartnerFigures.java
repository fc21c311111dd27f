package ca.learningpartners.mentorship.evaluating;

import static ca.learningpartners.mentorship.evaluation.Theme.PARTICIPATION;

import ca.learningpartners.mentorship.evaluation.Definition;
import ca.learningpartners.mentorship.evaluation.Measure;
import ca.learningpartners.mentorship.evaluation.MemberFacts;
import ca.learningpartners.mentorship.evaluation.Members;
import ca.learningpartners.mentorship.evaluation.PairFacts;
import ca.learningpartners.mentorship.evaluation.Sheet;
import ca.learningpartners.mentorship.evaluation.Source;
import ca.learningpartners.mentorship.evaluation.Statement;
import ca.learningpartners.mentorship.evaluation.Unit;
import ca.learningpartners.mentorship.pairing.Ending;
import ca.learningpartners.mentorship.privacy.Datum;
import ca.learningpartners.mentorship.program.Program;
import java.util.BitSet;
import java.util.List;

/** Who takes part, who has a partner, and how far the two have come. */
final class PartnerFigures implements Source {

    static final Measure MENTEES = new Measure("mentees", PARTICIPATION, Unit.PEOPLE, Datum.ELIGIBILITY);
    static final Measure MENTORS = new Measure("mentors", PARTICIPATION, Unit.PEOPLE, Datum.ELIGIBILITY);
    static final Measure IN_WINDOW = new Measure("mentees-in-window", PARTICIPATION, Unit.SHARE, Datum.ELIGIBILITY);
    static final Measure ANSWERED = new Measure("answered-enough", PARTICIPATION, Unit.SHARE, Datum.NEEDS);
    static final Measure MATCHED = new Measure("mentees-matched", PARTICIPATION, Unit.SHARE, Datum.ELIGIBILITY);
    static final Measure ACTIVE = new Measure("mentees-active", PARTICIPATION, Unit.SHARE, Datum.ELIGIBILITY);
    static final Measure COMPLETED = new Measure("completed", PARTICIPATION, Unit.SHARE, Datum.ELIGIBILITY);
    static final Measure NO_FAULT = new Measure("ended-no-fault", PARTICIPATION, Unit.SHARE, Datum.EXIT_REASON);

    private final FactsAtHand hand;

    PartnerFigures(FactsAtHand hand) {
        this.hand = hand;
    }

    @Override
    public void fill(Sheet sheet) {
        Members members = sheet.members();
        Partnerships partnerships = hand.partnerships(sheet);
        BitSet begun = partnerships.begun();
        sheet.count(MENTEES, members.mentees());
        sheet.count(MENTORS, members.mentors());
        sheet.share(IN_WINDOW, members.mentees(), inWindow(sheet));
        sheet.share(ANSWERED, members.all(), MemberSets.whoAll(hand.members(sheet), MemberFacts::saysEnough, members));
        sheet.share(MATCHED, members.mentees(), begun);
        sheet.share(ACTIVE, members.mentees(), partnerships.where(PairFacts::isActive));
        sheet.share(COMPLETED, begun, partnerships.whereAny(pair -> pair.ending() == Ending.COMPLETED));
        sheet.share(NO_FAULT, begun, partnerships.whereAny(pair -> pair.ending() == Ending.NO_FAULT));
    }

    private BitSet inWindow(Sheet sheet) {
        Program program = sheet.program();
        return sheet.members()
                .of(hand.members(sheet).stream()
                        .filter(each -> each.asMentee() != null
                                && program.in(each.district())
                                        .eligibility()
                                        .refusal(each.asMentee().positionStart(), sheet.asOf())
                                        .isEmpty())
                        .map(MemberFacts::person)
                        .toList());
    }

    @Override
    public List<Definition> definitions() {
        return List.of(
                Definition.of(MENTEES, Statement.MEMBERS),
                Definition.of(MENTORS, Statement.MEMBERS),
                Definition.of(IN_WINDOW, Statement.MEMBERS),
                Definition.of(ANSWERED, Statement.MEMBERS),
                Definition.of(MATCHED, Statement.MEMBERS, Statement.PAIRS),
                Definition.of(ACTIVE, Statement.MEMBERS, Statement.PAIRS),
                Definition.of(COMPLETED, Statement.MEMBERS, Statement.PAIRS),
                Definition.of(NO_FAULT, Statement.MEMBERS, Statement.PAIRS));
    }
}
