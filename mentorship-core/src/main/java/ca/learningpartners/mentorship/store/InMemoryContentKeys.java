package ca.learningpartners.mentorship.store;

import ca.learningpartners.mentorship.access.ContentKeys;
import ca.learningpartners.mentorship.access.Whose;
import ca.learningpartners.mentorship.charter.Charter;
import ca.learningpartners.mentorship.charter.Terms;
import ca.learningpartners.mentorship.closing.Closing;
import ca.learningpartners.mentorship.closing.ClosingText;
import ca.learningpartners.mentorship.gathering.Commitment;
import ca.learningpartners.mentorship.goal.Evidence;
import ca.learningpartners.mentorship.goal.Goal;
import ca.learningpartners.mentorship.goal.GoalId;
import ca.learningpartners.mentorship.goal.GoalWords;
import ca.learningpartners.mentorship.goal.Milestone;
import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.reflection.Assessment;
import ca.learningpartners.mentorship.reflection.CandidExchange;
import ca.learningpartners.mentorship.reflection.CandidReply;
import ca.learningpartners.mentorship.reflection.CandourEnd;
import ca.learningpartners.mentorship.reflection.CandourWish;
import ca.learningpartners.mentorship.reflection.Confidence;
import ca.learningpartners.mentorship.reflection.JournalEntry;
import ca.learningpartners.mentorship.reflection.JournalText;
import ca.learningpartners.mentorship.reflection.Vision;
import ca.learningpartners.mentorship.session.ActionItem;
import ca.learningpartners.mentorship.session.AgendaItem;
import ca.learningpartners.mentorship.session.Arrangement;
import ca.learningpartners.mentorship.session.Meeting;
import ca.learningpartners.mentorship.session.Session;
import ca.learningpartners.mentorship.survey.Answers;
import ca.learningpartners.mentorship.survey.Response;
import ca.learningpartners.mentorship.visit.Keepsake;
import ca.learningpartners.mentorship.visit.VisitId;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** There are no keys here: what is forgotten is the texts themselves. */
final class InMemoryContentKeys implements ContentKeys {

    private final InMemoryData data;
    private boolean forgot;

    InMemoryContentKeys(InMemoryData data) {
        this.data = data;
    }

    @Override
    public boolean forget(Whose whose) {
        data.requireWritable();
        forgot = false;
        if (whose instanceof Whose.Pair pair) {
            forgetContacts(pair.id());
            forgetAgreements(pair.id());
            forget(data.candour, each -> each.pairing().equals(pair.id()) ? without(each) : each);
        } else if (whose instanceof Whose.Person person) {
            forgetOwn(person.id());
        }
        return forgot;
    }

    private <K, V> void forget(Map<K, V> kept, Function<V, V> without) {
        kept.replaceAll((key, value) -> {
            V left = without.apply(value);
            forgot |= !left.equals(value);
            return left;
        });
    }

    private void forgetOwn(ParticipantId person) {
        forget(data.commitments, each -> each.person().equals(person) ? without(each) : each);
        forget(data.assessments, each -> each.person().equals(person) ? without(each) : each);
        forget(data.confidences, each -> each.person().equals(person) ? without(each) : each);
        forget(data.responses, each -> each.person().equals(person) ? without(each) : each);
        forget(data.journalEntries, each -> each.author().equals(person) ? without(each) : each);
        data.visions.computeIfPresent(person, (author, versions) -> {
            forgot = true;
            return versions.stream().map(InMemoryContentKeys::without).toList();
        });
    }

    private void forgetContacts(PairingId pair) {
        forget(data.sessions, each -> each.pairing().equals(pair) ? without(each) : each);
        forget(data.meetings, each -> each.pairing().equals(pair) ? without(each) : each);
        forget(data.agendaItems, each -> each.pairing().equals(pair) ? without(each) : each);
        forget(data.actionItems, each -> each.pairing().equals(pair) ? without(each) : each);
        forget(data.keepsakes, each -> isOf(pair, each.visit()) ? without(each) : each);
    }

    private void forgetAgreements(PairingId pair) {
        forget(data.charters, each -> each.pairing().equals(pair) ? without(each) : each);
        forget(data.closings, each -> each.pairing().equals(pair) ? without(each) : each);
        forget(data.milestones, each -> isOf(pair, each.goal()) ? without(each) : each);
        forget(data.evidence, each -> isOf(pair, each.goal()) ? without(each) : each);
        forget(data.goals, each -> each.pairing().equals(pair) ? without(each) : each);
    }

    private boolean isOf(PairingId pair, GoalId goal) {
        Goal kept = data.goals.get(goal);
        return kept != null && kept.pairing().equals(pair);
    }

    private boolean isOf(PairingId pair, VisitId visit) {
        var kept = data.visits.get(visit);
        return kept != null && kept.pairing().equals(pair);
    }

    private static Commitment without(Commitment c) {
        return new Commitment(
                c.id(), c.gathering(), c.person(), c.slot(), GONE, c.due(), c.shared(), c.made(), c.done());
    }

    private static CandidExchange without(CandidExchange c) {
        CandourEnd end = c.end();
        return new CandidExchange(
                c.id(),
                c.pairing(),
                c.asked(),
                c.about().isEmpty() ? "" : GONE,
                CandourWish.LISTEN,
                c.until(),
                c.replies().stream()
                        .map(reply -> new CandidReply(reply.id(), reply.said(), GONE))
                        .toList(),
                c.edition(),
                end == null || end.word().isEmpty() ? end : new CandourEnd(end.how(), GONE, end.at()));
    }

    private static Assessment without(Assessment a) {
        return new Assessment(
                a.id(),
                a.program(),
                a.person(),
                a.questions(),
                a.version(),
                a.revision(),
                new TreeMap<>(),
                a.savedAt(),
                a.finishedAt());
    }

    private static Confidence without(Confidence c) {
        return new Confidence(
                c.program(), c.person(), c.wave(), c.questions(), c.version(), new TreeMap<>(), c.saidAt());
    }

    private static Response without(Response r) {
        return new Response(
                r.wave(), r.person(), r.role(), r.state(), Answers.NONE, r.edition(), r.invitedAt(), r.saidAt());
    }

    private static JournalEntry without(JournalEntry e) {
        return new JournalEntry(
                e.id(), e.author(), e.day(), JournalText.open(GONE), null, e.written(), e.changed(), e.edition());
    }

    private static Vision without(Vision v) {
        return new Vision(v.author(), v.number(), GONE, v.written());
    }

    private static Session without(Session s) {
        return new Session(
                s.id(), s.pairing(), s.date(), s.minutes(), s.means(), s.objectives(), s.loggedBy(), s.loggedAt());
    }

    private static Meeting without(Meeting m) {
        return new Meeting(
                m.id(),
                m.pairing(),
                m.revision(),
                m.proposer(),
                m.times(),
                new Arrangement(m.how().minutes(), m.how().means(), GONE),
                m.status(),
                m.start(),
                m.sequence(),
                m.changed());
    }

    private static AgendaItem without(AgendaItem a) {
        return a.words() == null ? a : new AgendaItem(a.id(), a.pairing(), null, GONE, a.added(), a.talked());
    }

    private static ActionItem without(ActionItem a) {
        return new ActionItem(a.id(), a.pairing(), a.owner(), GONE, a.due(), a.added(), a.done());
    }

    private static Keepsake without(Keepsake k) {
        return new Keepsake(k.visit(), k.written(), GONE);
    }

    private static Charter without(Charter c) {
        Terms terms = new Terms(GONE, c.terms().cadenceDays(), c.terms().means(), GONE, GONE, GONE);
        return new Charter(c.id(), c.pairing(), c.version(), terms, c.signatures());
    }

    private static Closing without(Closing c) {
        ClosingText text = new ClosingText(GONE, GONE, GONE);
        return new Closing(c.pairing(), c.author(), c.revision(), text, c.savedAt(), c.finishedAt());
    }

    private static Milestone without(Milestone m) {
        return new Milestone(m.id(), m.goal(), GONE, m.due(), m.added(), m.reached());
    }

    private static Evidence without(Evidence e) {
        return new Evidence(e.id(), e.goal(), e.kind(), GONE, null, e.date(), e.added());
    }

    private static Goal without(Goal g) {
        GoalWords words =
                new GoalWords(GONE, GONE, g.words().objectives(), g.words().principles(), GONE);
        return new Goal(g.id(), g.pairing(), g.owner(), words, g.set(), g.edition(), g.outcome());
    }
}
