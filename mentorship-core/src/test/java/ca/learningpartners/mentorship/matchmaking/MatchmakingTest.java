package ca.learningpartners.mentorship.matchmaking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.learningpartners.mentorship.matching.AdoptedPolicy;
import ca.learningpartners.mentorship.matching.Certificate;
import ca.learningpartners.mentorship.matching.Constraints;
import ca.learningpartners.mentorship.matching.Criterion;
import ca.learningpartners.mentorship.matching.MatchInputs;
import ca.learningpartners.mentorship.matching.MatchRun;
import ca.learningpartners.mentorship.matching.MatchRunId;
import ca.learningpartners.mentorship.matching.MatchRunSummary;
import ca.learningpartners.mentorship.matching.MatchingPolicy;
import ca.learningpartners.mentorship.matching.Proposal;
import ca.learningpartners.mentorship.matching.ProposedPair;
import ca.learningpartners.mentorship.matching.ScoreTable;
import ca.learningpartners.mentorship.matchmaking.Matchmaking.KeptRun;
import ca.learningpartners.mentorship.matchmaking.Matchmaking.Offered;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Appointment;
import ca.learningpartners.mentorship.participant.Boundaries;
import ca.learningpartners.mentorship.participant.Mentee;
import ca.learningpartners.mentorship.participant.Mentor;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.participant.Setting;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.store.InMemoryStore;
import ca.learningpartners.mentorship.store.Invented;
import ca.learningpartners.mentorship.store.Store;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.text.Language;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Approving a proposal that paired Odile with Robin and Wai-Lam with Xwex, when something changed since. The proposal
 * itself is written by hand: approving must not rely on its being good.
 */
class MatchmakingTest {

    private static final LocalDate START = LocalDate.of(2026, 8, 3);
    private static final Participant ODILE = Invented.ODILE;
    private static final Participant ROBIN = elsewhere(Invented.ROBIN, "fr");
    private static final Participant WAI_LAM = Invented.WAI_LAM;
    private static final Participant XWEX = elsewhere(Invented.XWEX, "fr");
    private static final Actor OFFICE = actor(Role.OFFICE);

    private static final MatchInputs NOTHING =
            new MatchInputs(START, ScoreTable.builder().build(), "");

    private final Store store = new InMemoryStore();
    private final Clock clock = Clock.fixed(Invented.MORNING, ZoneOffset.UTC);

    @BeforeEach
    void everyoneIsEnrolled() {
        store.write(stores -> {
            Invented.settle(stores);
            Stream.of(ROBIN, XWEX).forEach(stores.participants()::save);
            Stream.of(ODILE, WAI_LAM)
                    .forEach(person -> stores.enrolments().save(mentee(person, START, Boundaries.NONE)));
            Stream.of(ROBIN, XWEX).forEach(person -> stores.enrolments().save(mentor(person)));
            return true;
        });
    }

    @Test
    void everyPairThatStillMayBeIsOffered() {
        assertThat(approve(matched().id(), clock)).contains(new Offered(2, 0, 0, 0));
        assertThat(pairings()).extracting(Pairing::mentee).containsExactlyInAnyOrder(ODILE.id(), WAI_LAM.id());
    }

    /** What can have changed about Odile or Robin, as one of them is enrolled now. */
    static Stream<Object> changes() {
        Mentor robin = mentor(ROBIN);
        return Stream.of(
                mentee(ODILE, START, new Boundaries(Set.of(), Map.of(), Set.of(ROBIN.id()))),
                mentee(ODILE, START, new Boundaries(Set.of(ROBIN.id()), Map.of(), Set.of())),
                mentee(ODILE, START, new Boundaries(Set.of(), Map.of(ROBIN.id(), LocalDate.of(2026, 9, 8)), Set.of())),
                mentee(ODILE, LocalDate.of(2026, 9, 9), Boundaries.NONE),
                mentee(ODILE, LocalDate.of(2020, 9, 9), Boundaries.NONE),
                mentor(ROBIN, "secondary", 9, true, true, 1),
                mentor(ROBIN, "", 0, true, true, 1),
                mentor(ROBIN, "", 9, false, true, 1),
                mentor(ROBIN, "", 9, true, false, 1),
                mentor(ROBIN, "", 9, true, true, 0),
                mentor(elsewhere(ROBIN, "en"), robin.branch(), 9, true, true, 1),
                mentor(Invented.ROBIN, robin.branch(), 9, true, true, 1));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void aPairThatARuleSpeaksAgainstByNowIsLeftOut(Object changed) {
        MatchRun run = matched();
        store.write(stores -> {
            if (changed instanceof Mentee mentee) {
                stores.enrolments().save(mentee);
            } else if (changed instanceof Mentor mentor) {
                stores.participants().save(mentor.person());
                stores.enrolments().save(mentor);
            }
            return true;
        });
        assertThat(approve(run.id(), clock)).contains(new Offered(1, 0, 1, 0));
        assertThat(pairings()).extracting(Pairing::mentee).containsExactly(WAI_LAM.id());
    }

    @Test
    void somebodyWhoIsNotEnrolledIsLeftOut() {
        MatchRun run = keep(pair(ODILE, Invented.GITGAAT), pair(Invented.GITGAAT, XWEX));
        assertThat(approve(run.id(), clock)).contains(new Offered(0, 0, 2, 0));
    }

    @Test
    void somebodyWhoWasTakenSinceIsLeftOut() {
        MatchRun run = matched();
        store.write(stores -> stores.pairings().offer(Invented.offer(Invented.PROGRAM, ODILE, XWEX), 1));
        assertThat(approve(run.id(), clock)).contains(new Offered(0, 2, 0, 0));
    }

    @Test
    void approvingTwiceChangesNothingEvenAfterMatchingAgain() {
        MatchRun run = matched();
        approve(run.id(), clock);
        assertThat(approve(run.id(), clock)).isEmpty();
        keep();
        assertThat(approve(run.id(), clock)).isEmpty();
        assertThat(pairings()).hasSize(2);
    }

    @Test
    void onlyTheNewestProposalCanBeApproved() {
        MatchRun old = matched();
        MatchRun current = matched();
        assertThatThrownBy(() -> approve(old.id(), Clock.offset(clock, Duration.ofDays(1))))
                .isInstanceOf(RefusedException.class)
                .hasMessage("superseded-run");
        assertThat(pairings()).isEmpty();
        assertThat(store.<Optional<MatchRun>>read(stores -> stores.matchRuns().find(old.id())))
                .contains(old);
        assertThat(approve(current.id(), clock)).contains(new Offered(2, 0, 0, 0));
    }

    @Test
    void theNextMatchingStartsWithWhatTheLastOneWasGiven() {
        Draft first = store.read(this::draft);
        assertThat(first.basedOn()).isNull();
        assertThat(first.constraints()).isEqualTo(Constraints.NONE);
        Constraints settled = Constraints.NONE
                .pin(ODILE.id(), ROBIN.id())
                .forbid(WAI_LAM.id(), ROBIN.id())
                .forbid(new ParticipantId("gone"), ROBIN.id());
        MatchRun run = keep(first.with(nearness(first.policy())).with(settled)).run();

        Draft next = store.read(this::draft);

        assertThat(next.basedOn()).isEqualTo(run.id());
        assertThat(next.policy().weights()).isEqualTo(nearness(first.policy()).weights());
        assertThat(next.constraints())
                .isEqualTo(Constraints.NONE.pin(ODILE.id(), ROBIN.id()).forbid(WAI_LAM.id(), ROBIN.id()));
    }

    @Test
    void otherWeightsAreTheNextVersionOfThePolicyAndTheSameOnesAreNot() {
        Draft first = store.read(this::draft);
        Draft nearer = first.with(nearness(first.policy()));
        assertThat(keep(first).run().policy().version()).isEqualTo("bcssa-1.1");
        assertThat(keep(nearer).run().policy().version()).isEqualTo("bcssa-1.2");
        assertThat(keep(nearer).run().policy().version()).isEqualTo("bcssa-1.2");
        assertThat(keep(first).run().policy().version()).isEqualTo("bcssa-1.3");
        List<AdoptedPolicy> versions =
                store.read(stores -> stores.matchingPolicies().all(Invented.PROGRAM));
        assertThat(versions).extracting(AdoptedPolicy::number).containsExactly(3, 2, 1);
        List<Act> acts = store.read(stores -> stores.audit().on("bcssa-1.2", 9));
        assertThat(acts).extracting(Act::verb).containsExactly("matching-policy-set");
    }

    @Test
    void whoMatchesBesideSomebodyElseLearnsOfTheOthersRunAndBothAreKept() {
        Draft mine = store.read(this::draft);
        Draft theirs = store.read(this::draft);
        KeptRun first = keep(somebodyElse(), theirs);
        assertThat(first.overtook()).isEmpty();
        KeptRun second = keep(mine);
        assertThat(second.overtook()).contains(first.run().id());
        KeptRun third = keep(store.read(this::draft));
        assertThat(third.overtook()).isEmpty();
        List<MatchRunSummary> history = store.read(stores -> stores.matchRuns().history(Invented.PROGRAM, 0, 9));
        assertThat(history)
                .extracting(MatchRunSummary::id)
                .containsExactly(
                        third.run().id(), second.run().id(), first.run().id());
    }

    @Test
    void whoMatchesTwiceIsNotToldOfSomebodyElse() {
        Draft mine = store.read(this::draft);
        keep(mine);
        assertThat(keep(mine).overtook()).isEmpty();
    }

    @Test
    void askingForTheSameTwiceKeepsOne() {
        Draft draft = store.read(this::draft);
        Draft pinned = draft.with(Constraints.NONE.pin(ODILE.id(), ROBIN.id()));
        KeptRun first = keep(draft);
        assertThat(keep(draft).run().id()).isEqualTo(first.run().id());
        KeptRun other = keep(pinned);
        assertThat(keep(pinned).run().id()).isEqualTo(other.run().id());
        assertThat(keep(somebodyElse(), pinned).run().id())
                .isNotEqualTo(other.run().id());
        List<MatchRunSummary> history = store.read(stores -> stores.matchRuns().history(Invented.PROGRAM, 0, 9));
        assertThat(history).hasSize(3);
    }

    private static Actor somebodyElse() {
        ParticipantId id = new ParticipantId("somebody else");
        return new Actor(id, List.of(new Appointment(Invented.PROGRAM, id, Role.OFFICE, null)));
    }

    private static MatchingPolicy nearness(MatchingPolicy policy) {
        return policy.weighing("anything", Map.of(Criterion.GEOGRAPHY, 1), false);
    }

    @Test
    void onlyTheOfficeApproves() {
        MatchRun run = matched();
        assertThatThrownBy(() -> store.write(
                        stores -> new Matchmaking(clock).approve(actor(Role.COORDINATOR), run.id(), stores)))
                .isInstanceOf(RefusedException.class)
                .hasMessage("approval-is-the-offices");
    }

    private MatchRun matched() {
        return keep(pair(ODILE, ROBIN), pair(WAI_LAM, XWEX));
    }

    private MatchRun keep(ProposedPair... pairs) {
        Proposal proposal = new Proposal(
                List.of(pairs), List.of(), List.of(), new Certificate(0, 0, new TreeMap<>(), new TreeMap<>()), null);
        return store.write(stores -> {
            Draft draft = draft(stores);
            return new Matchmaking(clock)
                    .keep(OFFICE, Invented.PROGRAM, draft, NOTHING, proposal, stores)
                    .run();
        });
    }

    private Draft draft(Stores stores) {
        Matchmaking matchmaking = new Matchmaking(clock);
        return matchmaking.draft(matchmaking.gather(OFFICE, Invented.PROGRAM, stores), stores);
    }

    @Test
    void whatCountsHowMuchIsTheOfficesToSet() {
        Draft usual = store.read(this::draft);
        Actor coordinator = actor(Role.COORDINATOR);
        assertThat(keep(coordinator, usual).run().policy().version()).isEqualTo("bcssa-1.1");
        Draft nearer = usual.with(nearness(usual.policy()));
        assertThatThrownBy(() -> keep(coordinator, nearer))
                .isInstanceOf(RefusedException.class)
                .hasMessage("policy-is-the-offices");
        assertThat(keep(OFFICE, nearer).run().policy().version()).isEqualTo("bcssa-1.2");
        assertThat(keep(coordinator, nearer).run().policy().version()).isEqualTo("bcssa-1.2");
        assertThat(keep(coordinator, usual).run().policy().version()).isEqualTo("bcssa-1.1");
    }

    private KeptRun keep(Draft draft) {
        return keep(OFFICE, draft);
    }

    private KeptRun keep(Actor who, Draft draft) {
        Proposal nobody = new Proposal(
                List.of(), List.of(), List.of(), new Certificate(0, 0, new TreeMap<>(), new TreeMap<>()), null);
        return store.write(
                stores -> new Matchmaking(clock).keep(who, Invented.PROGRAM, draft, NOTHING, nobody, stores));
    }

    private Optional<Offered> approve(MatchRunId run, Clock when) {
        return store.write(stores -> new Matchmaking(when).approve(OFFICE, run, stores));
    }

    private List<Pairing> pairings() {
        return store.read(stores -> stores.pairings().in(Invented.PROGRAM));
    }

    private static ProposedPair pair(Participant mentee, Participant mentor) {
        return new ProposedPair(mentee.id(), mentor.id(), 500_000, List.of());
    }

    private static Actor actor(Role role) {
        ParticipantId id = new ParticipantId("actor");
        return new Actor(id, List.of(new Appointment(Invented.PROGRAM, id, role, Invented.KOOTENAY)));
    }

    private static Participant elsewhere(Participant person, String language) {
        return new Participant(
                person.id(),
                person.name(),
                person.email(),
                null,
                new TreeSet<>(Set.of(new Language(language))),
                Locale.CANADA);
    }

    private static Mentee mentee(Participant person, LocalDate positionStart, Boundaries boundaries) {
        return new Mentee(
                Invented.PROGRAM,
                person,
                "",
                "",
                positionStart,
                Setting.UNKNOWN,
                List.of(),
                Set.of(),
                Map.of(),
                false,
                boundaries);
    }

    private static Mentor mentor(Participant person) {
        return mentor(person, "", 9, true, true, 1);
    }

    private static Mentor mentor(
            Participant person, String branch, int seniorYears, boolean trained, boolean available, int capacity) {
        return new Mentor(
                Invented.PROGRAM,
                person,
                branch,
                "",
                seniorYears,
                trained,
                available,
                capacity,
                Setting.UNKNOWN,
                Map.of(),
                List.of(),
                Map.of(),
                Boundaries.NONE);
    }
}
