package ca.learningpartners.mentorship.store;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.charter.Charter;
import ca.learningpartners.mentorship.charter.CharterId;
import ca.learningpartners.mentorship.charter.Terms;
import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.evaluation.AsOf;
import ca.learningpartners.mentorship.evaluation.AskFacts;
import ca.learningpartners.mentorship.evaluation.GatheringFacts;
import ca.learningpartners.mentorship.evaluation.MemberFacts;
import ca.learningpartners.mentorship.evaluation.PairFacts;
import ca.learningpartners.mentorship.evaluation.ResourceFacts;
import ca.learningpartners.mentorship.gathering.Gathering;
import ca.learningpartners.mentorship.gathering.Guest;
import ca.learningpartners.mentorship.goal.Goal;
import ca.learningpartners.mentorship.goal.GoalId;
import ca.learningpartners.mentorship.goal.GoalWords;
import ca.learningpartners.mentorship.matching.MatchRun;
import ca.learningpartners.mentorship.network.Ask;
import ca.learningpartners.mentorship.network.AskId;
import ca.learningpartners.mentorship.network.Audience;
import ca.learningpartners.mentorship.network.Reply;
import ca.learningpartners.mentorship.network.ReplyId;
import ca.learningpartners.mentorship.objective.ObjectiveCode;
import ca.learningpartners.mentorship.pairing.Ending;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.Topic;
import ca.learningpartners.mentorship.resource.Content;
import ca.learningpartners.mentorship.resource.Reach;
import ca.learningpartners.mentorship.resource.Resource;
import ca.learningpartners.mentorship.resource.ResourceId;
import ca.learningpartners.mentorship.resource.Version;
import ca.learningpartners.mentorship.resource.Wording;
import ca.learningpartners.mentorship.session.Means;
import ca.learningpartners.mentorship.session.Session;
import ca.learningpartners.mentorship.session.SessionId;
import ca.learningpartners.mentorship.steering.ExpectedMembers;
import ca.learningpartners.mentorship.text.Language;
import ca.learningpartners.mentorship.together.JointSigning;
import ca.learningpartners.mentorship.together.Makers;
import ca.learningpartners.mentorship.together.Side;
import ca.learningpartners.mentorship.visit.Visit;
import ca.learningpartners.mentorship.visit.VisitId;
import ca.learningpartners.mentorship.visit.VisitPlan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@code Facts} promises: dates and states as they were known on a day, and nothing of what came later. */
public interface FactsContract extends KeepingStore {

    ZoneId ZONE = ZoneId.of("America/Vancouver");
    LocalDate OFFERED = LocalDate.of(2026, 9, 8);
    ParticipantId OFFICE = new ParticipantId("office");

    @Test
    default void aPartnershipIsToldAsItWasKnownOnTheDay() {
        Pairing pairing = live();
        assertThat(pairs(OFFERED.minusDays(1))).isEmpty();
        assertThat(pairs(OFFERED)).containsExactly(fresh(pairing, OFFERED, null));
        assertThat(pairs(day(9))).containsExactly(fresh(pairing, day(9), null));
        assertThat(pairs(day(10))).containsExactly(fresh(pairing, day(10), day(10)));
        assertThat(pairs(day(29)))
                .containsExactly(new PairFacts(
                        pairing.id(),
                        Invented.ODILE.id(),
                        Invented.ROBIN.id(),
                        day(29),
                        OFFERED,
                        day(10),
                        null,
                        null,
                        OptionalInt.of(500_000),
                        day(12),
                        OptionalInt.of(30),
                        List.of(new PairFacts.Rest(day(25), null)),
                        List.of(contact(9, 45, 11), contact(20, 30, 21)),
                        codes("O1", "O2", "O10"),
                        codes("O5"),
                        List.of(day(28))));
    }

    @Test
    default void whatCameLaterCountsLater() {
        Pairing pairing = live();
        PairFacts whole = pairs(LocalDate.of(2027, 6, 30)).get(0);
        assertThat(whole.concluded()).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(whole.ending()).isEqualTo(Ending.NO_FAULT);
        assertThat(whole.chartered()).isEqualTo(day(12));
        assertThat(whole.cadenceDays()).hasValue(14);
        assertThat(whole.pauses()).containsExactly(new PairFacts.Rest(day(25), LocalDate.of(2026, 10, 5)));
        assertThat(whole.contacts()).containsExactly(contact(9, 45, 11), contact(20, 30, 21), contact(29, 60, 30));
        assertThat(whole.days()).isEqualTo(82 - 10);
        assertThat(whole.isActive()).isFalse();
        assertThat(this.<List<PairFacts>>read(
                        stores -> stores.facts().pairs(Invented.OTHER_PROGRAM, new AsOf(day(29), ZONE))))
                .isEmpty();
        assertThat(whole.id()).isEqualTo(pairing.id());
    }

    @Test
    default void whatIsKnownOfPeopleIsToldWithoutWhatItSays() {
        write(stores -> {
            Invented.settle(stores);
            stores.enrolments().save(Invented.mentee(Invented.PROGRAM, Invented.ODILE));
            stores.enrolments().save(Invented.bareMentee(Invented.PROGRAM, Invented.WAI_LAM));
            stores.enrolments().save(Invented.mentor(Invented.PROGRAM, Invented.ROBIN));
            stores.enrolments().save(Invented.bareMentor(Invented.PROGRAM, Invented.ODILE));
            stores.enrolments().save(Invented.mentor(Invented.OTHER_PROGRAM, Invented.XWEX));
        });
        assertThat(list(stores -> stores.facts().members(Invented.PROGRAM)))
                .containsExactly(
                        new MemberFacts(
                                Invented.ROBIN.id(),
                                Invented.KOOTENAY,
                                true,
                                true,
                                true,
                                true,
                                null,
                                new MemberFacts.Accompanying(true, false, 50)),
                        mentee(Invented.ODILE.id(), true, LocalDate.of(2026, 8, 3)),
                        new MemberFacts(
                                Invented.ODILE.id(),
                                Invented.KOOTENAY,
                                true,
                                false,
                                false,
                                false,
                                null,
                                new MemberFacts.Accompanying(false, true, 0)),
                        mentee(Invented.WAI_LAM.id(), false, Invented.SEPTEMBER));
    }

    @Test
    default void gatheringsCountOnceTheyAreOverAndHeld() {
        Gathering november = GatheringContract.gathering(Invented.PROGRAM, 12);
        Fact noted = new Fact(OFFICE, at(LocalDate.of(2026, 11, 13)));
        write(stores -> {
            Invented.settle(stores);
            stores.gatherings().add(november);
            stores.guests().note(new Guest.Attendance(november.id(), Invented.ODILE.id(), Guest.Way.NAME, noted));
        });
        assertThat(gatherings(LocalDate.of(2026, 11, 11))).isEmpty();
        assertThat(gatherings(LocalDate.of(2026, 11, 12)))
                .containsExactly(new GatheringFacts(november.id(), LocalDate.of(2026, 11, 12), new TreeSet<>()));
        assertThat(gatherings(LocalDate.of(2026, 11, 13)))
                .extracting(GatheringFacts::attended)
                .containsExactly(new TreeSet<>(Set.of(Invented.ODILE.id())));
    }

    @Test
    default void anAskIsAnsweredBySomebodyElseAndOneTakenBackIsNone() {
        Ask asked = ask("a-1", day(10));
        Ask takenBack = ask("a-2", day(10));
        write(stores -> {
            Invented.settle(stores);
            Stream.of(asked, takenBack).forEach(stores.asks()::add);
            stores.asks().withdraw(takenBack.id(), at(day(11)));
            stores.asks().reply(reply(asked, Invented.ODILE.id(), day(11)));
            stores.asks().reply(reply(asked, Invented.ROBIN.id(), day(12)));
            stores.asks().reply(reply(takenBack, Invented.XWEX.id(), day(12)));
        });
        assertThat(asks(day(10)))
                .containsExactly(
                        new AskFacts(asked.id(), Invented.ODILE.id(), day(10), null),
                        new AskFacts(takenBack.id(), Invented.ODILE.id(), day(10), null));
        assertThat(asks(day(12))).containsExactly(new AskFacts(asked.id(), Invented.ODILE.id(), day(10), day(12)));
        assertThat(this.<SortedSet<ParticipantId>>read(
                        stores -> stores.facts().answerers(Invented.PROGRAM, new AsOf(day(12), ZONE))))
                .containsExactly(Invented.ROBIN.id());
    }

    @Test
    default void resourcesCountFromTheDayTheyCameOut() {
        Resource both = resource("r-1");
        write(stores -> {
            Invented.settle(stores);
            Wording words = new Wording("Jour 1", "", "", null, null);
            Content content = new Content(words, words, new TreeSet<>());
            stores.resources()
                    .begin(both, new Version(both.id(), 1, content, Side.DISTRICT, both.begun(), JointSigning.NONE));
            stores.resources().sign(both.id(), 1, Side.DISTRICT, both.begun());
            stores.resources().publish(both.id(), 1, at(day(10)));
        });
        assertThat(resources(day(9))).isEmpty();
        assertThat(resources(day(10)))
                .containsExactly(new ResourceFacts(
                        both.id(), Invented.KOOTENAY, new TreeSet<>(Set.of(Language.ENGLISH, Language.FRENCH))));
        assertThat(resources(day(10)).get(0).isInBothLanguages()).isTrue();
    }

    @Test
    default void whatADistrictSaidLastByTheDayIsWhatItExpected() {
        write(stores -> {
            Invented.settle(stores);
            stores.expectations().add(expected(27, 1, 8, day(10)));
            stores.expectations().add(expected(27, 2, 12, day(20)));
            stores.expectations().add(expected(52, 1, 3, day(20)));
        });
        assertThat(expected(day(9))).isEmpty();
        assertThat(expected(day(10))).isEqualTo(Map.of(new DistrictNumber(27), 8));
        assertThat(expected(day(20))).isEqualTo(Map.of(new DistrictNumber(27), 12, new DistrictNumber(52), 3));
    }

    private List<PairFacts> pairs(LocalDate day) {
        return list(stores -> stores.facts().pairs(Invented.PROGRAM, new AsOf(day, ZONE)));
    }

    private List<GatheringFacts> gatherings(LocalDate day) {
        return list(stores -> stores.facts().gatherings(Invented.PROGRAM, new AsOf(day, ZONE)));
    }

    private List<AskFacts> asks(LocalDate day) {
        return list(stores -> stores.facts().asks(Invented.PROGRAM, new AsOf(day, ZONE)));
    }

    private List<ResourceFacts> resources(LocalDate day) {
        return list(stores -> stores.facts().resources(Invented.PROGRAM, new AsOf(day, ZONE)));
    }

    private Map<DistrictNumber, Integer> expected(LocalDate day) {
        return read(stores -> stores.facts().expected(Invented.PROGRAM, 2027, new AsOf(day, ZONE)));
    }

    /** A partnership with everything that can happen to one, each on a day of its own. */
    private Pairing live() {
        MatchRun run = Invented.run(Invented.pair(Invented.ODILE, Invented.ROBIN));
        Pairing pairing = Pairing.offer(
                PairingId.random(),
                Invented.PROGRAM,
                Invented.ODILE.id(),
                Invented.ROBIN.id(),
                run.id(),
                new Fact(OFFICE, Invented.MORNING),
                Invented.PATIENCE);
        write(stores -> {
            Invented.settle(stores);
            stores.enrolments().save(Invented.carrying(Invented.PROGRAM, Invented.ROBIN, 2));
            stores.matchRuns().add(run, Invented.inputs());
            stores.pairings().offer(pairing, 2);
            Pairing begun = pairing.accept(Invented.ROBIN.id(), at(day(9))).accept(Invented.ODILE.id(), at(day(10)));
            stores.pairings().accept(begun);
            charter(stores, begun, 1, 30, day(11), day(12));
            charter(stores, begun, 2, 14, day(29), day(30));
            meet(stores, begun, 9, 45, 11, "O10", "O2");
            meet(stores, begun, 20, 30, 21, "O1");
            meet(stores, begun, 29, 60, 30, "O7");
            goal(stores, begun, day(15), "O5");
            visit(stores, begun);
            Pairing paused = begun.pause(Invented.ODILE.id(), null, at(day(25)));
            stores.pairings().pause(paused);
            Pairing resumed = paused.resume(Invented.ODILE.id(), at(LocalDate.of(2026, 10, 5)));
            stores.pairings().resume(resumed);
            stores.pairings().conclude(resumed.conclude(new Fact(Invented.ROBIN.id(), at(LocalDate.of(2026, 12, 1)))));
        });
        return pairing;
    }

    private static PairFacts fresh(Pairing pairing, LocalDate asOf, LocalDate begun) {
        return new PairFacts(
                pairing.id(),
                Invented.ODILE.id(),
                Invented.ROBIN.id(),
                asOf,
                OFFERED,
                begun,
                null,
                null,
                OptionalInt.of(500_000),
                null,
                OptionalInt.empty(),
                List.of(),
                List.of(),
                codes(),
                codes(),
                List.of());
    }

    private static void charter(
            Stores stores, Pairing pairing, int version, int cadence, LocalDate first, LocalDate second) {
        Terms terms = new Terms("What for", cadence, new TreeSet<>(Set.of(Means.PHONE)), "", "", "");
        stores.charters()
                .add(new Charter(
                        CharterId.random(),
                        pairing.id(),
                        version,
                        terms,
                        List.of(new Fact(Invented.ODILE.id(), at(first)))));
        stores.charters().sign(pairing.id(), version, new Fact(Invented.ROBIN.id(), at(second)));
    }

    private static void meet(Stores stores, Pairing pairing, int day, int minutes, int noted, String... objectives) {
        stores.sessions()
                .add(new Session(
                        SessionId.random(),
                        pairing.id(),
                        day(day),
                        minutes,
                        Means.VIDEO,
                        codes(objectives),
                        Invented.ODILE.id(),
                        at(day(noted))));
    }

    private static void goal(Stores stores, Pairing pairing, LocalDate day, String... objectives) {
        GoalWords words = new GoalWords("Nobody counts this", "", codes(objectives), "");
        Fact set = new Fact(Invented.ODILE.id(), at(day));
        stores.goals().add(new Goal(GoalId.random(), pairing.id(), Invented.ODILE.id(), words, set, 1, null));
    }

    /** Two days, to which both had agreed; and an idea that came to nothing. */
    private static void visit(Stores stores, Pairing pairing) {
        Fact written = new Fact(Invented.ODILE.id(), at(day(18)));
        Visit made =
                new Visit(VisitId.random(), pairing.id(), 1, plan(day(27), day(28)), written, List.of(written), null);
        Visit idea =
                new Visit(VisitId.random(), pairing.id(), 1, plan(day(20), day(21)), written, List.of(written), null);
        stores.visits().add(made);
        stores.visits().add(idea);
        stores.visits().agree(made.id(), 1, new Fact(Invented.ROBIN.id(), at(day(19))));
    }

    private static VisitPlan plan(LocalDate first, LocalDate last) {
        return new VisitPlan(
                Invented.KOOTENAY, "", new TreeSet<>(), new TreeSet<>(), first, last, null, List.of(), List.of());
    }

    private static MemberFacts mentee(ParticipantId person, boolean saysAll, LocalDate start) {
        return new MemberFacts(
                person, Invented.KOOTENAY, true, saysAll, saysAll, saysAll, new MemberFacts.Accompanied(start), null);
    }

    private static Ask ask(String id, LocalDate day) {
        return new Ask(
                new AskId(id),
                Invented.PROGRAM,
                Invented.ODILE.id(),
                new Topic("budget"),
                "",
                "How do you?",
                Audience.PROGRAM,
                new TreeSet<>(),
                new TreeSet<>(Set.of(Language.FRENCH)),
                at(day),
                at(day.plusDays(7)),
                null,
                null);
    }

    private static Reply reply(Ask ask, ParticipantId by, LocalDate day) {
        return new Reply(ReplyId.random(), ask.id(), by, "So.", false, at(day), null);
    }

    private static Resource resource(String id) {
        return new Resource(
                new ResourceId(id),
                new Makers(Invented.PROGRAM, Invented.KOOTENAY),
                Reach.DISTRICT,
                Side.DISTRICT,
                new Fact(Invented.ROBIN.id(), at(day(8))),
                null,
                0,
                null);
    }

    private static ExpectedMembers expected(int district, int number, int many, LocalDate day) {
        return new ExpectedMembers(
                Invented.PROGRAM, new DistrictNumber(district), 2027, number, many, new Fact(OFFICE, at(day)));
    }

    private static PairFacts.Contact contact(int day, int minutes, int noted) {
        return new PairFacts.Contact(day(day), minutes, day(noted));
    }

    private static SortedSet<ObjectiveCode> codes(String... codes) {
        SortedSet<ObjectiveCode> all = new TreeSet<>();
        Stream.of(codes).map(ObjectiveCode::new).forEach(all::add);
        return all;
    }

    private static LocalDate day(int ofSeptember) {
        return LocalDate.of(2026, 9, ofSeptember);
    }

    /** Late in the evening there, and the next day in Greenwich. */
    private static Instant at(LocalDate day) {
        return day.atTime(22, 30).atZone(ZONE).toInstant();
    }
}
