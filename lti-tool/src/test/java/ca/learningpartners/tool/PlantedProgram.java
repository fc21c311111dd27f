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
import ca.learningpartners.mentorship.feedback.Request;
import ca.learningpartners.mentorship.feedback.RequestId;
import ca.learningpartners.mentorship.goal.Evidence;
import ca.learningpartners.mentorship.goal.EvidenceId;
import ca.learningpartners.mentorship.goal.Goal;
import ca.learningpartners.mentorship.goal.GoalId;
import ca.learningpartners.mentorship.goal.GoalWords;
import ca.learningpartners.mentorship.goal.Invitation;
import ca.learningpartners.mentorship.goal.Milestone;
import ca.learningpartners.mentorship.goal.MilestoneId;
import ca.learningpartners.mentorship.pairing.AnsweringOffer;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.privacy.Datum;
import ca.learningpartners.mentorship.reflection.CandidExchange;
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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A program in which two pairs have written everything that pairs and people write, each thing with a word of its own:
 * Lucie (SD93) with Wei-Lin (SD45), and Tessa (SD27) with her mentor. Mathurin is invited to one goal of Lucie's.
 */
final class PlantedProgram {

    static final ParticipantId LUCIE = new ParticipantId("nm-93-belanger-roy");
    static final ParticipantId MATHURIN = new ParticipantId("nm-93-kouakou");

    private final RunningTool tool;
    private final List<Planted> planted = new ArrayList<>();
    private final Map<String, Set<String>> ids = new LinkedHashMap<>();
    final Pairing lucies;
    final Pairing tessas;

    private PlantedProgram(RunningTool tool) {
        this.tool = tool;
        tool.imports("""
                id,name,email,role,district,languages,position,position_start
                evaluator,Late Joiner,late.joiner@sd45.example,evaluator,SD45,en,,
                officer,Newly Arrived,newly.arrived@sd27.example,privacy-officer,SD27,en,,
                """);
        this.lucies = begun("nm-93-belanger-roy");
        this.tessas = begun("nm-27-lindqvist");
        tool.store().write(stores -> {
            plant(stores, lucies, "one");
            plant(stores, tessas, "two");
            invite(stores);
            return true;
        });
        known("program", RunningTool.PROGRAM.value());
        known("district", "93", "45");
        known("other", "45");
        known("participant", LUCIE.value());
        known("person", LUCIE.value());
        known("mentee", LUCIE.value());
        known("run", String.valueOf(lucies.run()));
    }

    static PlantedProgram in(RunningTool tool) {
        return new PlantedProgram(tool);
    }

    List<Planted> planted() {
        return planted;
    }

    /** Every id that fits a parameter of an address, with one that fits none. */
    List<String> fitting(String parameter) {
        List<String> fitting = new ArrayList<>(ids.getOrDefault(parameter, Set.of()));
        if (fitting.isEmpty()) {
            fitting.add("none");
        }
        return fitting;
    }

    private Pairing begun(String mentee) {
        Pairing offer = tool.pairingOf(mentee);
        for (ParticipantId partner : List.of(offer.mentee(), offer.mentor())) {
            tool.store()
                    .write(stores -> new AnsweringOffer(stores.pairings(), stores.audit())
                            .accept(
                                    new Actor(partner, List.of()),
                                    offer.id(),
                                    RunningTool.NOW.minus(Duration.ofDays(20))));
        }
        known("pairing", offer.id().value());
        return tool.store().read(stores -> stores.pairings().find(offer.id())).orElseThrow();
    }

    private void known(String parameter, String... all) {
        ids.computeIfAbsent(parameter, any -> new TreeSet<>()).addAll(List.of(all));
    }

    private String word(Datum datum, Whose whose, String word) {
        planted.add(new Planted(datum, word, whose, false));
        return "Between us " + word;
    }

    private void plant(Stores stores, Pairing pairing, String which) {
        Whose pair = Whose.pair(pairing.id());
        Fact fact = new Fact(pairing.mentee(), RunningTool.NOW.minus(Duration.ofDays(3)));
        SessionId session = new SessionId("session-" + which);
        known("session", session.value());
        stores.sessions()
                .add(new Session(
                        session,
                        pairing.id(),
                        RunningTool.TODAY.minusDays(3),
                        which.equals("one") ? 987 : 989,
                        Means.PHONE,
                        new TreeSet<>(),
                        word(Datum.SHARED_NOTES, pair, "zqnote" + which),
                        pairing.mentee(),
                        fact.at()));
        planted.add(new Planted(Datum.SESSION_LOG, which.equals("one") ? "987 minutes" : "989 minutes", pair, false));
        stores.charters()
                .add(new Charter(
                        new CharterId("charter-" + which),
                        pairing.id(),
                        1,
                        new Terms(
                                word(Datum.CHARTER, pair, "zqpurpose" + which),
                                14,
                                new TreeSet<>(Set.of(Means.PHONE)),
                                "",
                                word(Datum.CHARTER, pair, "zqlimits" + which),
                                ""),
                        List.of(fact)));
        known("version", "1");
        stores.agendaItems()
                .add(new AgendaItem(
                        new AgendaItemId("item-" + which),
                        pairing.id(),
                        null,
                        word(Datum.SHARED_NOTES, pair, "zqagenda" + which),
                        fact,
                        null));
        stores.actionItems()
                .add(new ActionItem(
                        new ActionItemId("deed-" + which),
                        pairing.id(),
                        pairing.mentee(),
                        word(Datum.SHARED_NOTES, pair, "zqdeed" + which),
                        null,
                        fact,
                        null));
        known("item", "item-" + which, "deed-" + which);
        stores.closings()
                .save(new Closing(
                        pairing.id(),
                        pairing.mentee(),
                        1,
                        ClosingText.typed(word(Datum.SHARED_NOTES, pair, "zqclosing" + which), "", ""),
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
        known("entry", entry.value());
        stores.journals()
                .add(new JournalEntry(
                        entry,
                        pairing.mentee(),
                        RunningTool.TODAY,
                        JournalText.open(word(Datum.JOURNAL, own, "zqjournal" + which)),
                        null,
                        fact.at(),
                        fact.at(),
                        1));
        known("number", "1");
        stores.visions().add(new Vision(pairing.mentee(), 1, word(Datum.VISION, own, "zqvision" + which), fact.at()));
        CandourId candour = new CandourId("candour-" + which);
        known("candour", candour.value());
        String about = word(Datum.CANDID_EXCHANGE, Whose.pair(pairing.id()), "zqcandour" + which);
        stores.candour()
                .add(new CandidExchange(
                        candour, pairing.id(), fact, about, CandourWish.CHALLENGE, null, List.of(), 1, null));
    }

    private void meet(Stores stores, Pairing pairing, String which, Fact fact) {
        Instant start = RunningTool.NOW.plus(Duration.ofDays(9));
        MeetingId id = new MeetingId("meeting-" + which);
        known("meeting", id.value());
        String place = word(Datum.MEETING, Whose.pair(pairing.id()), "zqplace" + which);
        Meeting proposed = Meeting.propose(
                id,
                pairing.id(),
                pairing.mentee(),
                new TreeSet<>(Set.of(start)),
                new Arrangement(45, Means.PHONE, place),
                fact);
        stores.meetings().add(proposed);
    }

    private void visit(Stores stores, Pairing pairing, String which, Fact fact) {
        VisitId id = new VisitId("visit-" + which);
        known("visit", id.value());
        DistrictNumber there =
                stores.participants().districtOf(pairing.mentor()).orElseThrow();
        VisitPlan plan = new VisitPlan(
                there,
                word(Datum.VISIT_PLAN, Whose.pair(pairing.id()), "zqinterests" + which),
                new TreeSet<>(),
                new TreeSet<>(),
                null,
                null,
                null,
                List.of(),
                List.of());
        stores.visits().add(new Visit(id, pairing.id(), 1, plan, fact, List.of(fact), null));
        stores.visits()
                .keep(new Keepsake(id, fact, word(Datum.TAKEAWAY, Whose.pair(pairing.id()), "zqkeepsake" + which)));
    }

    private void goal(Stores stores, Pairing pairing, String which, Fact fact) {
        Whose pair = Whose.pair(pairing.id());
        for (String secret : List.of("shared" + which, "secret" + which)) {
            boolean invited = secret.equals("sharedone");
            GoalId id = new GoalId("goal-" + secret);
            known("goal", id.value());
            planted.add(new Planted(Datum.GOAL, "zqgoal" + secret, pair, invited));
            planted.add(new Planted(Datum.GOAL, "zqmilestone" + secret, pair, invited));
            planted.add(new Planted(Datum.GOAL, "zqevidence" + secret, pair, invited));
            GoalWords words = new GoalWords("To zqgoal" + secret, "", new TreeSet<>(), "");
            stores.goals().add(new Goal(id, pairing.id(), pairing.mentee(), words, fact, 1, null));
            MilestoneId milestone = new MilestoneId("step-" + secret);
            known("milestone", milestone.value());
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
        known("request", id.value());
        stores.requests()
                .add(new Request(
                        id,
                        new Addressee(RunningTool.PROGRAM, home),
                        Matter.ABOUT_OTHER,
                        null,
                        word(Datum.FEEDBACK, Whose.person(pairing.mentee()), "zqsaid" + which),
                        fact,
                        new ParticipantId(which.equals("one") ? "lead-93-marchand" : "lead-27-haddad"),
                        RunningTool.TODAY.plusDays(5),
                        1,
                        null,
                        null));
    }

    private void invite(Stores stores) {
        stores.goals()
                .invite(new Invitation(new GoalId("goal-sharedone"), MATHURIN, new Fact(LUCIE, RunningTool.NOW), null));
    }
}
