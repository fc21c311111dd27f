package ca.learningpartners.mentorship.store;

import ca.learningpartners.mentorship.charter.Charter;
import ca.learningpartners.mentorship.charter.CharterId;
import ca.learningpartners.mentorship.charter.Terms;
import ca.learningpartners.mentorship.closing.Closing;
import ca.learningpartners.mentorship.closing.ClosingText;
import ca.learningpartners.mentorship.gathering.Commitment;
import ca.learningpartners.mentorship.gathering.CommitmentId;
import ca.learningpartners.mentorship.gathering.Gathering;
import ca.learningpartners.mentorship.goal.Evidence;
import ca.learningpartners.mentorship.goal.EvidenceId;
import ca.learningpartners.mentorship.goal.Goal;
import ca.learningpartners.mentorship.goal.GoalId;
import ca.learningpartners.mentorship.goal.GoalWords;
import ca.learningpartners.mentorship.goal.Milestone;
import ca.learningpartners.mentorship.goal.MilestoneId;
import ca.learningpartners.mentorship.goal.SecureLink;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.session.ActionItem;
import ca.learningpartners.mentorship.session.ActionItemId;
import ca.learningpartners.mentorship.session.AgendaItem;
import ca.learningpartners.mentorship.session.AgendaItemId;
import ca.learningpartners.mentorship.session.Arrangement;
import ca.learningpartners.mentorship.session.Means;
import ca.learningpartners.mentorship.session.Meeting;
import ca.learningpartners.mentorship.session.MeetingId;
import ca.learningpartners.mentorship.session.Session;
import ca.learningpartners.mentorship.session.SessionId;
import ca.learningpartners.mentorship.visit.Keepsake;
import ca.learningpartners.mentorship.visit.Visit;
import ca.learningpartners.mentorship.visit.VisitId;
import ca.learningpartners.mentorship.visit.VisitPlan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** One of everything that two partners write for few. Every text of it begins as the caller says, and ends in its kind. */
public final class Written {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);

    private final String beginning;
    private final Pairing pairing;
    private final Fact mentees;
    private final Fact mentors;

    private Written(String beginning, Pairing pairing) {
        this.beginning = beginning;
        this.pairing = pairing;
        this.mentees = new Fact(pairing.mentee(), Invented.MORNING);
        this.mentors = new Fact(pairing.mentor(), Invented.MORNING.plusSeconds(60));
    }

    /** Odile and Robin write; the store has to be settled. */
    public static Written in(Stores stores, String beginning) {
        return in(stores, beginning, Invented.ODILE, Invented.ROBIN);
    }

    /** Two others write; the store has to be settled. */
    public static Written in(Stores stores, String beginning, Participant mentee, Participant mentor) {
        stores.enrolments().save(Invented.carrying(Invented.PROGRAM, mentor, 9));
        Pairing offered = Invented.offer(Invented.PROGRAM, mentee, mentor);
        stores.pairings().offer(offered, 9);
        Written written = new Written(beginning, offered);
        written.talk(stores);
        written.agree(stores);
        written.strive(stores);
        written.meet(stores);
        return written;
    }

    public PairingId pairing() {
        return pairing.id();
    }

    private String text(String kind) {
        return beginning + " " + kind;
    }

    private void talk(Stores stores) {
        stores.sessions()
                .add(new Session(
                        SessionId.random(),
                        pairing.id(),
                        DAY,
                        30,
                        Means.PHONE,
                        new TreeSet<>(),
                        text("note"),
                        mentees.by(),
                        mentees.at()));
        stores.meetings()
                .add(Meeting.propose(
                        MeetingId.random(),
                        pairing.id(),
                        mentees.by(),
                        new TreeSet<>(Set.of(Invented.MORNING)),
                        new Arrangement(30, Means.IN_PERSON, text("place")),
                        mentees));
        stores.agendaItems()
                .add(new AgendaItem(AgendaItemId.random(), pairing.id(), null, text("agenda"), mentees, null));
        stores.actionItems()
                .add(new ActionItem(
                        ActionItemId.random(), pairing.id(), mentees.by(), text("action"), null, mentees, null));
    }

    private void agree(Stores stores) {
        Terms terms = new Terms(
                text("purpose"),
                30,
                new TreeSet<>(Set.of(Means.PHONE)),
                text("reach"),
                text("limits"),
                text("addition"));
        stores.charters().add(new Charter(CharterId.random(), pairing.id(), 1, terms, List.of(mentees)));
        stores.closings()
                .save(new Closing(
                        pairing.id(),
                        mentors.by(),
                        1,
                        new ClosingText(text("to the partner"), text("proud of"), text("next")),
                        mentors.at(),
                        null));
    }

    private void strive(Stores stores) {
        GoalWords words =
                new GoalWords(text("goal"), text("gains"), new TreeSet<>(), new TreeSet<>(), text("district goal"));
        Goal goal = new Goal(GoalId.random(), pairing.id(), mentees.by(), words, mentees, 1, null);
        stores.goals().add(goal);
        stores.goals().add(new Milestone(MilestoneId.random(), goal.id(), text("milestone"), null, mentees, null));
        stores.goals()
                .add(new Evidence(
                        EvidenceId.random(),
                        goal.id(),
                        Evidence.Kind.SEEN,
                        text("evidence"),
                        new SecureLink(
                                "https://evidence.example/" + text("link").replace(' ', '-')),
                        DAY,
                        mentors));
    }

    private void meet(Stores stores) {
        Gathering gathering = stores.gatherings().latest(Invented.PROGRAM, 1).stream()
                .findFirst()
                .orElseGet(() -> {
                    Gathering first = GatheringContract.gathering(Invented.PROGRAM, 12);
                    stores.gatherings().add(first);
                    return first;
                });
        stores.commitments()
                .add(new Commitment(
                        CommitmentId.random(),
                        gathering.id(),
                        mentees.by(),
                        null,
                        text("commitment"),
                        null,
                        true,
                        mentees.at(),
                        null));
        VisitPlan plan = new VisitPlan(
                Invented.KOOTENAY, "", new TreeSet<>(), new TreeSet<>(), null, null, null, List.of(), List.of());
        Visit visit = new Visit(VisitId.random(), pairing.id(), 1, plan, mentees, List.of(mentees), null);
        stores.visits().add(visit);
        stores.visits().keep(new Keepsake(visit.id(), mentors, text("keepsake")));
    }

    /** Every text as the store gives it back, of the pair and of the mentee alone; a link and a note that are gone are left out. */
    public List<String> read(Stores stores) {
        List<String> texts = new ArrayList<>(readOfPair(stores));
        stores.commitments().of(mentees.by(), 9).forEach(each -> texts.add(each.words()));
        return texts;
    }

    /** Every text of the pair as the store gives it back. */
    public List<String> readOfPair(Stores stores) {
        List<String> texts = new ArrayList<>();
        stores.sessions().of(pairing.id(), 9).stream()
                .map(Session::note)
                .filter(Objects::nonNull)
                .forEach(texts::add);
        stores.meetings()
                .of(pairing.id(), 9)
                .forEach(each -> texts.add(each.how().place()));
        stores.agendaItems().open(pairing.id()).forEach(each -> texts.add(String.valueOf(each.words())));
        stores.actionItems().open(pairing.id()).forEach(each -> texts.add(each.words()));
        stores.charters().of(pairing.id()).stream()
                .map(Charter::terms)
                .forEach(terms ->
                        texts.addAll(List.of(terms.purpose(), terms.reach(), terms.limits(), terms.addition())));
        stores.closings().of(pairing.id()).stream()
                .map(Closing::text)
                .forEach(text -> texts.addAll(List.of(text.toPartner(), text.proudOf(), text.next())));
        stores.goals().of(pairing.id()).forEach(goal -> texts.addAll(read(goal, stores)));
        stores.visits()
                .of(pairing.id())
                .forEach(visit -> stores.visits().keepsakes(visit.id()).forEach(each -> texts.add(each.text())));
        return texts;
    }

    private static List<String> read(Goal goal, Stores stores) {
        List<String> texts = new ArrayList<>(
                List.of(goal.words().text(), goal.words().gains(), goal.words().districtGoal()));
        stores.goals().milestones(goal.id()).forEach(each -> texts.add(each.title()));
        for (Evidence evidence : stores.goals().evidence(goal.id())) {
            texts.add(evidence.text());
            if (evidence.link() != null) {
                texts.add(evidence.link().value());
            }
        }
        return texts;
    }
}
