package ca.learningpartners.mentorship.evaluating;

import static ca.learningpartners.mentorship.evaluation.Theme.NETWORK;

import ca.learningpartners.mentorship.evaluation.AskFacts;
import ca.learningpartners.mentorship.evaluation.Definition;
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

/** What is asked and answered among colleagues. */
final class NetworkFigures implements Source {

    static final Measure ASKS = new Measure("asks", NETWORK, Unit.THINGS, Datum.NETWORK);
    static final Measure ASKED = new Measure("people-who-asked", NETWORK, Unit.SHARE, Datum.NETWORK);
    static final Measure ANSWERED = new Measure("people-who-answered", NETWORK, Unit.SHARE, Datum.NETWORK);
    static final Measure IN_TIME = new Measure("asks-answered-in-7-days", NETWORK, Unit.SHARE, Datum.NETWORK);

    private static final int WEEK = 7;

    private final FactsAtHand hand;

    NetworkFigures(FactsAtHand hand) {
        this.hand = hand;
    }

    @Override
    public void fill(Sheet sheet) {
        Members members = sheet.members();
        List<AskFacts> asks = hand.facts().asks(sheet.program().id(), hand.asOf(sheet));
        List<AskFacts> due = asks.stream()
                .filter(ask -> !ask.asked().plusDays(WEEK).isAfter(sheet.asOf()))
                .toList();
        BitSet inTime = askers(due, members);
        inTime.andNot(
                askers(due.stream().filter(ask -> !ask.isAnsweredWithin(WEEK)).toList(), members));
        sheet.things(ASKS, Slice.EVERYBODY, asks.size());
        sheet.share(ASKED, members.all(), askers(asks, members));
        sheet.share(
                ANSWERED,
                members.all(),
                members.of(hand.facts().answerers(sheet.program().id(), hand.asOf(sheet))));
        sheet.share(IN_TIME, askers(due, members), inTime);
    }

    private static BitSet askers(List<AskFacts> asks, Members members) {
        return members.of(asks.stream().map(AskFacts::asker).toList());
    }

    @Override
    public List<Definition> definitions() {
        return List.of(
                Definition.of(ASKS, Statement.ASKS),
                Definition.of(ASKED, Statement.MEMBERS, Statement.ASKS),
                Definition.of(ANSWERED, Statement.MEMBERS, Statement.REPLIES),
                Definition.of(IN_TIME, Statement.MEMBERS, Statement.ASKS));
    }
}
