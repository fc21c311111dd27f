package ca.learningpartners.tool;

import ca.learningpartners.mentorship.access.Whose;
import ca.learningpartners.mentorship.charter.Charter;
import ca.learningpartners.mentorship.charter.CharterId;
import ca.learningpartners.mentorship.charter.Terms;
import ca.learningpartners.mentorship.closing.Closing;
import ca.learningpartners.mentorship.closing.ClosingText;
import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.feedback.Addressee;
import ca.learningpartners.mentorship.feedback.Matter;
import ca.learningpartners.mentorship.feedback.Reply;
import ca.learningpartners.mentorship.feedback.Request;
import ca.learningpartners.mentorship.feedback.RequestId;
import ca.learningpartners.mentorship.goal.Evidence;
import ca.learningpartners.mentorship.goal.EvidenceId;
import ca.learningpartners.mentorship.goal.Goal;
import ca.learningpartners.mentorship.goal.GoalId;
import ca.learningpartners.mentorship.goal.GoalWords;
import ca.learningpartners.mentorship.goal.Milestone;
import ca.learningpartners.mentorship.goal.MilestoneId;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.privacy.Datum;
import ca.learningpartners.mentorship.reflection.CandidExchange;
import ca.learningpartners.mentorship.reflection.CandidReply;
import ca.learningpartners.mentorship.reflection.CandidReplyId;
import ca.learningpartners.mentorship.reflection.CandourEnd;
import ca.learningpartners.mentorship.reflection.CandourId;
import ca.learningpartners.mentorship.reflection.CandourWish;
import ca.learningpartners.mentorship.reflection.JournalEntry;
import ca.learningpartners.mentorship.reflection.JournalEntryId;
import ca.learningpartners.mentorship.reflection.JournalText;
import ca.learningpartners.mentorship.reflection.Vision;
import ca.learningpartners.mentorship.session.ActionItem;
import ca.learningpartners.mentorship.session.ActionItemId;
import ca.learningpartners.mentorship.session.AgendaItem;
import ca.learningpartners.mentorship.session.AgendaItemId;
import ca.learningpartners.mentorship.session.Arrangement;
import ca.learningpartners.mentorship.session.ArrangingMeeting;
import ca.learningpartners.mentorship.session.Means;
import ca.learningpartners.mentorship.session.Meeting;
import ca.learningpartners.mentorship.session.MeetingId;
import ca.learningpartners.mentorship.session.Session;
import ca.learningpartners.mentorship.session.SessionId;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.visit.Keepsake;
import ca.learningpartners.mentorship.visit.Visit;
import ca.learningpartners.mentorship.visit.VisitId;
import ca.learningpartners.mentorship.visit.VisitPlan;
import ca.learningpartners.tool.running.RunningTool;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What two partners write for each other, or one of them alone, each thing with a word of its own. */
final class PlantedPair {

    private final Garden garden;

    PlantedPair(Garden garden) {
        this.garden = garden;
    }

    void plant(Stores stores, Pairing pairing, String which) {
        Whose pair = Whose.pair(pairing.id());
        Fact fact = new Fact(pairing.mentee(), RunningTool.NOW.minus(Duration.ofDays(3)));
        SessionId session = new SessionId("session-" + which);
        garden.known("session", session.value());
        stores.sessions()
                .add(new Session(
                        session,
                        pairing.id(),
                        RunningTool.TODAY.minusDays(3),
                        which.equals("one") ? 987 : 989,
                        Means.PHONE,
                        new TreeSet<>(),
                        garden.word(Datum.SHARED_NOTES, pair, "zqnote" + which),
                        pairing.mentee(),
                        fact.at()));
        garden.add(Planted.of(Datum.SESSION_LOG, which.equals("one") ? "987 minutes" : "989 minutes", pair));
        stores.charters()
                .add(new Charter(
                        new CharterId("charter-" + which),
                        pairing.id(),
                        1,
                        new Terms(
                                garden.word(Datum.CHARTER, pair, "zqpurpose" + which),
                                14,
                                new TreeSet<>(Set.of(Means.PHONE)),
                                "",
                                garden.word(Datum.CHARTER, pair, "zqlimits" + which),
                                ""),
                        List.of(fact)));
        garden.known("version", "1");
        stores.agendaItems()
                .add(new AgendaItem(
                        new AgendaItemId("item-" + which),
                        pairing.id(),
                        null,
                        garden.word(Datum.SHARED_NOTES, pair, "zqagenda" + which),
                        fact,
                        null));
        stores.actionItems()
                .add(new ActionItem(
                        new ActionItemId("deed-" + which),
                        pairing.id(),
                        pairing.mentee(),
                        garden.word(Datum.SHARED_NOTES, pair, "zqdeed" + which),
                        null,
                        fact,
                        null));
        garden.known("item", "item-" + which, "deed-" + which);
        stores.closings()
                .save(new Closing(
                        pairing.id(),
                        pairing.mentee(),
                        1,
                        ClosingText.typed(garden.word(Datum.SHARED_NOTES, pair, "zqclosing" + which), "", ""),
                        fact.at(),
                        fact.at()));
        meet(stores, pairing, which, fact);
        visit(stores, pairing, which, fact);
        goal(stores, pairing, which, fact);
        said(stores, pairing, which, fact);
        reflect(stores, pairing, which, fact);
    }

    private void reflect(Stores stores, Pairing pairing, String which, Fact fact) {
        Whose own = Whose.person(pairing.mentee());
        JournalEntryId entry = new JournalEntryId("entry-" + which);
        garden.known("entry", entry.value());
        stores.journals()
                .add(new JournalEntry(
                        entry,
                        pairing.mentee(),
                        RunningTool.TODAY,
                        JournalText.open(garden.word(Datum.JOURNAL, own, "zqjournal" + which)),
                        null,
                        fact.at(),
                        fact.at(),
                        1));
        garden.known("number", "1");
        stores.visions()
                .add(new Vision(pairing.mentee(), 1, garden.word(Datum.VISION, own, "zqvision" + which), fact.at()));
        candour(stores, pairing, which, fact);
    }

    private void candour(Stores stores, Pairing pairing, String which, Fact fact) {
        Whose pair = Whose.pair(pairing.id());
        CandourId candour = new CandourId("candour-" + which);
        garden.known("candour", candour.value());
        CandidReply reply = new CandidReply(
                new CandidReplyId("candid-" + which),
                new Fact(pairing.mentor(), fact.at().plusSeconds(60)),
                garden.word(Datum.CANDID_EXCHANGE, pair, "zqanswer" + which));
        String thanks = garden.word(Datum.CANDID_EXCHANGE, pair, "zqthanks" + which);
        CandidExchange asked = new CandidExchange(
                candour,
                pairing.id(),
                fact,
                garden.word(Datum.CANDID_EXCHANGE, pair, "zqcandour" + which),
                CandourWish.CHALLENGE,
                null,
                List.of(),
                1,
                null);
        CandourEnd end =
                new CandourEnd(CandourEnd.How.THANKED, thanks, fact.at().plusSeconds(120));
        stores.candour().add(asked);
        stores.candour().save(later(asked, reply, null));
        stores.candour().save(later(later(asked, reply, null), reply, end));
    }

    private static CandidExchange later(CandidExchange before, CandidReply reply, @Nullable CandourEnd end) {
        return new CandidExchange(
                before.id(),
                before.pairing(),
                before.asked(),
                before.about(),
                before.wish(),
                null,
                List.of(reply),
                before.edition() + 1,
                end);
    }

    private static Planted meeting(String word, Pairing pairing, String which) {
        return Planted.of(Datum.MEETING, word + which, Whose.pair(pairing.id()))
                .sharedWith(which.equals("two") ? Set.of(PlantedProgram.EINAR) : Set.of());
    }

    private void meet(Stores stores, Pairing pairing, String which, Fact fact) {
        Instant start = RunningTool.NOW.plus(Duration.ofDays(9));
        MeetingId id = new MeetingId("meeting-" + which);
        garden.known("meeting", id.value());
        String place = garden.text(meeting("zqplace", pairing, which));
        Meeting proposed = Meeting.propose(
                id,
                pairing.id(),
                pairing.mentee(),
                new TreeSet<>(Set.of(start)),
                new Arrangement(45, Means.PHONE, place),
                fact);
        stores.meetings().add(proposed);
        agreed(stores, pairing, which, fact);
    }

    /** What is agreed on stands in the calendars of both. */
    private void agreed(Stores stores, Pairing pairing, String which, Fact fact) {
        Instant start = RunningTool.NOW.plus(Duration.ofDays(16));
        String place = garden.text(meeting("zqagreed", pairing, which));
        MeetingId id = new MeetingId("agreed-" + which);
        stores.meetings()
                .add(Meeting.propose(
                        id,
                        pairing.id(),
                        pairing.mentee(),
                        new TreeSet<>(Set.of(start)),
                        new Arrangement(45, Means.IN_PERSON, place),
                        fact));
        new ArrangingMeeting(stores.pairings(), stores.meetings(), stores.audit())
                .accept(new Actor(pairing.mentor(), List.of()), id, start, RunningTool.NOW);
    }

    private void visit(Stores stores, Pairing pairing, String which, Fact fact) {
        VisitId id = new VisitId("visit-" + which);
        garden.known("visit", id.value());
        DistrictNumber there =
                stores.participants().districtOf(pairing.mentor()).orElseThrow();
        VisitPlan plan = new VisitPlan(
                there,
                garden.word(Datum.VISIT_PLAN, Whose.pair(pairing.id()), "zqinterests" + which),
                new TreeSet<>(),
                new TreeSet<>(),
                null,
                null,
                null,
                List.of(),
                List.of());
        stores.visits().add(new Visit(id, pairing.id(), 1, plan, fact, List.of(fact), null));
        stores.visits()
                .keep(new Keepsake(
                        id, fact, garden.word(Datum.TAKEAWAY, Whose.pair(pairing.id()), "zqkeepsake" + which)));
    }

    private void goal(Stores stores, Pairing pairing, String which, Fact fact) {
        Whose pair = Whose.pair(pairing.id());
        for (String secret : List.of("shared" + which, "secret" + which)) {
            Set<ParticipantId> invited = secret.equals("sharedone") ? Set.of(PlantedProgram.MATHURIN) : Set.of();
            GoalId id = new GoalId("goal-" + secret);
            garden.known("goal", id.value());
            garden.add(Planted.of(Datum.GOAL, "zqgoal" + secret, pair).sharedWith(invited));
            garden.add(Planted.of(Datum.GOAL, "zqmilestone" + secret, pair).sharedWith(invited));
            garden.add(Planted.of(Datum.GOAL, "zqevidence" + secret, pair).sharedWith(invited));
            GoalWords words = new GoalWords("To zqgoal" + secret, "", new TreeSet<>(), "");
            stores.goals().add(new Goal(id, pairing.id(), pairing.mentee(), words, fact, 1, null));
            MilestoneId milestone = new MilestoneId("step-" + secret);
            garden.known("milestone", milestone.value());
            stores.goals().add(new Milestone(milestone, id, "To zqmilestone" + secret, null, fact, null));
            stores.goals()
                    .add(new Evidence(
                            new EvidenceId("sign-" + secret),
                            id,
                            Evidence.Kind.SEEN,
                            "I saw zqevidence" + secret,
                            null,
                            RunningTool.TODAY,
                            fact));
        }
    }

    private void said(Stores stores, Pairing pairing, String which, Fact fact) {
        DistrictNumber home = stores.participants().districtOf(pairing.mentee()).orElseThrow();
        RequestId id = new RequestId("request-" + which);
        garden.known("request", id.value());
        ParticipantId lead = new ParticipantId(which.equals("one") ? "lead-93-marchand" : "lead-27-haddad");
        stores.requests()
                .add(new Request(
                        id,
                        new Addressee(RunningTool.PROGRAM, home),
                        Matter.ABOUT_OTHER,
                        null,
                        garden.word(Datum.FEEDBACK, Whose.person(pairing.mentee()), "zqsaid" + which),
                        fact,
                        lead,
                        RunningTool.TODAY.plusDays(5),
                        2,
                        new Reply(
                                new Fact(lead, fact.at().plusSeconds(60)),
                                garden.word(Datum.FEEDBACK, Whose.person(pairing.mentee()), "zqreplied" + which)),
                        null));
    }
}
