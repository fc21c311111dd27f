package ca.learningpartners.mentorship.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.learningpartners.mentorship.goal.DistrictGoal;
import ca.learningpartners.mentorship.goal.Evidence;
import ca.learningpartners.mentorship.goal.EvidenceId;
import ca.learningpartners.mentorship.goal.Goal;
import ca.learningpartners.mentorship.goal.GoalId;
import ca.learningpartners.mentorship.goal.GoalWords;
import ca.learningpartners.mentorship.goal.Invitation;
import ca.learningpartners.mentorship.goal.Milestone;
import ca.learningpartners.mentorship.goal.MilestoneId;
import ca.learningpartners.mentorship.goal.Outcome;
import ca.learningpartners.mentorship.goal.SecureLink;
import ca.learningpartners.mentorship.objective.ObjectiveCode;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.text.LocalText;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What {@code Goals} and {@code DistrictGoals} promise. */
public interface GoalContract extends KeepingStore {

    Fact SET = new Fact(Invented.ODILE.id(), Invented.MORNING);
    Fact LATER = new Fact(Invented.ROBIN.id(), Invented.MORNING.plusSeconds(90));

    @Test
    default void aGoalIsKeptToTheLetter() {
        PairingId pairing = pair();
        Goal goal = new Goal(
                GoalId.random(),
                pairing,
                Invented.ODILE.id(),
                new GoalWords(
                        "Read; 'aloud' -- in Sm’algya̱x\n👩🏽‍🚀",
                        "Grade 4",
                        new TreeSet<>(Set.of(new ObjectiveCode("O10"), new ObjectiveCode("O2"))),
                        "3. Every learner reads"),
                SET,
                1,
                null);
        Goal second = goal(pairing, "Second");
        assertThat(add(goal)).isTrue();
        assertThat(add(goal)).isFalse();
        add(second);
        assertThat(found(stores -> stores.goals().find(goal.id()))).contains(goal);
        assertThat(found(stores -> stores.goals().find(GoalId.random()))).isEmpty();
        assertThat(list(stores -> stores.goals().of(pairing))).containsExactlyInAnyOrder(goal, second);
        assertThat(list(stores -> stores.goals().of(PairingId.random()))).isEmpty();
    }

    @Test
    default void aChangeFollowsTheEditionThatIsKeptAndNoOther() {
        Goal goal = goal(pair(), "First");
        add(goal);
        GoalWords words = new GoalWords("Changed", "", new TreeSet<>(Set.of(new ObjectiveCode("O1"))), "");
        Goal changed = new Goal(
                goal.id(), goal.pairing(), goal.owner(), words, SET, 2, new Outcome(Outcome.Kind.REACHED, LATER));
        assertThat(change(changed)).isTrue();
        assertThat(change(changed)).isFalse();
        assertThat(found(stores -> stores.goals().find(goal.id()))).contains(changed);
        Goal open = new Goal(goal.id(), goal.pairing(), goal.owner(), words, SET, 3, null);
        assertThat(change(open)).isTrue();
        assertThat(found(stores -> stores.goals().find(goal.id()))).contains(open);
        assertThat(change(goal(goal.pairing(), "Never kept"))).isFalse();
    }

    @Test
    default void ofManyChangesAtOnceOneIsKept() {
        Goal goal = goal(pair(), "First");
        add(goal);
        Goal changed = new Goal(goal.id(), goal.pairing(), goal.owner(), goal.words(), SET, 2, null);
        assertThat(AtOnce.call(Collections.nCopies(16, changed), this::change))
                .filteredOn(done -> done)
                .hasSize(1);
    }

    @Test
    default void milestonesComeByTheirDayAndAreReachedOnce() {
        Goal goal = goal(pair(), "First");
        add(goal);
        Milestone someday = milestone(goal, "Some day", null);
        Milestone june = milestone(goal, "June", LocalDate.of(2027, 6, 1));
        Milestone may = milestone(goal, "May", LocalDate.of(2027, 5, 31));
        for (Milestone each : List.of(someday, june, may)) {
            assertThat(keep(stores -> stores.goals().add(each))).isTrue();
            assertThat(keep(stores -> stores.goals().add(each))).isFalse();
        }
        assertThat(list(stores -> stores.goals().milestones(goal.id()))).containsExactly(may, june, someday);
        Milestone reached = new Milestone(june.id(), goal.id(), june.title(), june.due(), june.added(), LATER);
        assertThat(keep(stores -> stores.goals().mark(reached))).isTrue();
        assertThat(keep(stores -> stores.goals().mark(reached))).isFalse();
        assertThat(found(stores -> stores.goals().milestone(june.id()))).contains(reached);
        assertThat(keep(stores -> stores.goals().mark(june))).isTrue();
        assertThat(found(stores -> stores.goals().milestone(june.id()))).contains(june);
    }

    @Test
    default void evidenceComesLatestFirst() {
        Goal goal = goal(pair(), "First");
        add(goal);
        Evidence first = evidence(goal, Evidence.Kind.SEEN, null, LocalDate.of(2026, 9, 30));
        Evidence second = evidence(
                goal,
                Evidence.Kind.WHO_ELSE_GREW,
                new SecureLink("https://sd27.example/a?b=%C3%A9#c"),
                LocalDate.of(2026, 10, 1));
        for (Evidence each : List.of(first, second)) {
            assertThat(keep(stores -> stores.goals().add(each))).isTrue();
            assertThat(keep(stores -> stores.goals().add(each))).isFalse();
        }
        assertThat(list(stores -> stores.goals().evidence(goal.id()))).containsExactly(second, first);
        assertThat(found(stores -> stores.goals().evidence(first.id()))).contains(first);
    }

    @Test
    default void thereIsOneInvitationForEachGoalAndColleague() {
        Goal goal = goal(pair(), "First");
        add(goal);
        Invitation invitation = new Invitation(goal.id(), Invented.XWEX.id(), SET, null);
        Invitation takenBack = new Invitation(goal.id(), Invented.XWEX.id(), SET, LATER);
        Invitation again = new Invitation(goal.id(), Invented.XWEX.id(), LATER, null);
        assertThat(keep(stores -> stores.goals().takeBack(takenBack))).isFalse();
        assertThat(AtOnce.call(
                        Collections.nCopies(16, invitation),
                        each -> keep(stores -> stores.goals().invite(each))))
                .filteredOn(done -> done)
                .hasSize(1);
        assertThat(standing(Invented.XWEX)).containsExactly(invitation);
        assertThat(keep(stores -> stores.goals().takeBack(takenBack))).isTrue();
        assertThat(keep(stores -> stores.goals().takeBack(takenBack))).isFalse();
        assertThat(standing(Invented.XWEX)).isEmpty();
        assertThat(list(stores -> stores.goals().invitations(goal.id()))).containsExactly(takenBack);
        assertThat(keep(stores -> stores.goals().invite(again))).isTrue();
        assertThat(list(stores -> stores.goals().invitations(goal.id()))).containsExactly(again);
        assertThat(standing(Invented.ROBIN)).isEmpty();
    }

    @Test
    default void whatBelongsToAGoalNeedsOneThatIsKept() {
        Goal lost = goal(pair(), "Never kept");
        assertThatThrownBy(() -> keep(stores -> stores.goals().add(milestone(lost, "M", null))))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> add(goal(PairingId.random(), "No pair"))).isInstanceOf(RuntimeException.class);
    }

    @Test
    default void aDistrictCountsItsGoalsItself() {
        pair();
        DistrictGoal second = new DistrictGoal(Invented.PROGRAM, Invented.KOOTENAY, 2, new LocalText("Two", "Deux"));
        DistrictGoal first = new DistrictGoal(Invented.PROGRAM, Invented.KOOTENAY, 1, new LocalText("One", "Un’"));
        DistrictGoal renamed = new DistrictGoal(Invented.PROGRAM, Invented.KOOTENAY, 2, new LocalText("2", "2e"));
        write(stores -> List.of(second, first, renamed).forEach(stores.districtGoals()::save));
        assertThat(list(stores -> stores.districtGoals().of(Invented.PROGRAM, Invented.KOOTENAY)))
                .containsExactly(first, renamed);
        assertThat(list(stores -> stores.districtGoals().of(Invented.OTHER_PROGRAM, Invented.KOOTENAY)))
                .isEmpty();
        assertThat(keep(stores -> stores.districtGoals().remove(Invented.PROGRAM, Invented.KOOTENAY, 1)))
                .isTrue();
        assertThat(keep(stores -> stores.districtGoals().remove(Invented.PROGRAM, Invented.KOOTENAY, 1)))
                .isFalse();
    }

    private boolean add(Goal goal) {
        return keep(stores -> stores.goals().add(goal));
    }

    private boolean change(Goal goal) {
        return keep(stores -> stores.goals().change(goal));
    }

    private boolean keep(Function<Stores, Boolean> work) {
        return store().write(work);
    }

    private List<Invitation> standing(Participant colleague) {
        return list(stores -> stores.goals().standing(colleague.id()));
    }

    private PairingId pair() {
        Pairing pairing = Invented.offer(Invented.PROGRAM, Invented.ODILE, Invented.ROBIN);
        write(stores -> {
            Invented.settle(stores);
            stores.pairings().offer(pairing, 1);
        });
        return pairing.id();
    }

    private static Goal goal(PairingId pairing, String text) {
        return new Goal(
                GoalId.random(),
                pairing,
                Invented.ODILE.id(),
                new GoalWords(text, "", new TreeSet<>(), ""),
                SET,
                1,
                null);
    }

    private static Milestone milestone(Goal goal, String title, @Nullable LocalDate due) {
        return new Milestone(MilestoneId.random(), goal.id(), title, due, SET, null);
    }

    private static Evidence evidence(Goal goal, Evidence.Kind kind, @Nullable SecureLink link, LocalDate date) {
        return new Evidence(EvidenceId.random(), goal.id(), kind, "They read\nto each other", link, date, LATER);
    }
}
