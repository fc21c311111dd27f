package ca.learningpartners.mentorship.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.learningpartners.mentorship.objective.ObjectiveCode;
import ca.learningpartners.mentorship.pairing.AnsweringOffer;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.EmailAddress;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.store.InMemoryStore;
import ca.learningpartners.mentorship.store.Invented;
import ca.learningpartners.mentorship.store.Store;
import ca.learningpartners.mentorship.store.Stores;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What two partners, and a colleague of one of them, do with a goal. */
class GoalTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);
    private static final GoalWords READING = words("Every learner in grade 4 reads a book they chose", "O2");

    private final Store store = new InMemoryStore();
    private final Pairing pairing = Invented.offer(Invented.PROGRAM, Invented.ODILE, Invented.ROBIN);
    private final GoalId id = GoalId.random();

    @BeforeEach
    void bothSayYesAndOneSetsAGoal() {
        store.write(stores -> {
            Invented.settle(stores);
            stores.enrolments().save(Invented.carrying(Invented.PROGRAM, Invented.ROBIN, 1));
            stores.pairings().offer(pairing, 1);
            AnsweringOffer answering = new AnsweringOffer(stores.pairings(), stores.audit());
            answering.accept(actor(Invented.ODILE), pairing.id(), Invented.MORNING);
            return answering.accept(actor(Invented.ROBIN), pairing.id(), Invented.MORNING);
        });
        set(Invented.ODILE, id, READING);
    }

    @Test
    void sending_the_same_goal_twice_keeps_one_and_something_else_under_its_id_is_refused() {
        set(Invented.ODILE, id, READING);
        assertThat(goals()).hasSize(1);
        assertThatThrownBy(() -> set(Invented.ODILE, id, words("Another", "O2")))
                .hasMessage("goal-id-taken");
        assertThatThrownBy(() -> set(Invented.ROBIN, id, READING)).hasMessage("goal-id-taken");
    }

    @Test
    void both_write_it_and_whoever_comes_second_is_told() {
        Goal changed = rewrite(Invented.ROBIN, 1, words("Every learner reads", "O1", "O2"));
        assertThat(changed.owner()).isEqualTo(Invented.ODILE.id());
        assertThatThrownBy(() -> rewrite(Invented.ODILE, 1, words("Something else")))
                .hasMessage("goal-changed-meanwhile");
        assertThat(rewrite(Invented.ODILE, 1, changed.words())).isEqualTo(changed);
        assertThatThrownBy(() -> rewrite(Invented.ODILE, 2, words("Something else", "O13")))
                .hasMessage("objective-of-another-program");
    }

    @Test
    void what_became_of_it_is_a_fact_and_it_can_be_taken_up_again() {
        assertThat(say(Invented.ROBIN, Outcome.Kind.SET_ASIDE).outcome())
                .isEqualTo(new Outcome(Outcome.Kind.SET_ASIDE, new Fact(Invented.ROBIN.id(), Invented.MORNING)));
        say(Invented.ROBIN, Outcome.Kind.SET_ASIDE);
        assertThat(say(Invented.ODILE, null).isOpen()).isTrue();
        assertThat(acts("goal-set-aside")).isEqualTo(1);
    }

    @Test
    void a_colleague_who_is_invited_finds_the_goal_and_adds_to_it_until_it_is_taken_back() {
        assertUnseen(Invented.XWEX);
        invite(Invented.ODILE, Invented.XWEX);
        invite(Invented.ODILE, Invented.XWEX);
        assertThat(acts("colleague-invited")).isEqualTo(1);
        assertThat(party(Invented.XWEX)).contains(Party.Part.COLLEAGUE);
        Milestone milestone = plan(Invented.ROBIN, MilestoneId.random());
        assertThat(mark(Invented.XWEX, milestone.id()).isReached()).isTrue();
        show(Invented.XWEX, EvidenceId.random(), TODAY);
        assertThatThrownBy(() -> plan(Invented.XWEX, MilestoneId.random())).hasMessage("unknown-goal");
        assertThatThrownBy(() -> rewrite(Invented.XWEX, 1, READING)).hasMessage("unknown-goal");
        assertThatThrownBy(() -> say(Invented.XWEX, Outcome.Kind.REACHED)).hasMessage("unknown-goal");
        assertThatThrownBy(() -> invite(Invented.XWEX, Invented.GITGAAT)).hasMessage("unknown-goal");

        takeBack(Invented.ODILE, Invented.XWEX);
        assertUnseen(Invented.XWEX);
        assertThatThrownBy(() -> show(Invented.XWEX, EvidenceId.random(), TODAY))
                .hasMessage("unknown-goal");
        invite(Invented.ODILE, Invented.XWEX);
        assertThat(party(Invented.XWEX)).contains(Party.Part.COLLEAGUE);
    }

    @Test
    void only_the_owner_invites_and_only_a_colleague_of_their_own_district() {
        assertThatThrownBy(() -> invite(Invented.ROBIN, Invented.XWEX)).hasMessage("unknown-goal");
        assertThatThrownBy(() -> invite(Invented.ODILE, Invented.ROBIN)).hasMessage("colleague-of-the-pair");
        assertThatThrownBy(() -> invite(Invented.ODILE, Invented.ODILE)).hasMessage("colleague-of-the-pair");
        assertThatThrownBy(() -> invite(Invented.ODILE, new EmailAddress("nobody@district.example")))
                .hasMessage("colleague-not-found");
    }

    @Test
    void sending_a_milestone_or_evidence_twice_keeps_one_and_tomorrow_has_not_been_seen_yet() {
        MilestoneId milestone = MilestoneId.random();
        plan(Invented.ODILE, milestone);
        plan(Invented.ODILE, milestone);
        EvidenceId evidence = EvidenceId.random();
        show(Invented.ROBIN, evidence, TODAY);
        show(Invented.ROBIN, evidence, TODAY);
        assertThat(store.<Integer>read(stores -> stores.goals().milestones(id).size()
                        + stores.goals().evidence(id).size()))
                .isEqualTo(2);
        assertThatThrownBy(() -> show(Invented.ODILE, evidence, TODAY)).hasMessage("goal-id-taken");
        assertThatThrownBy(() -> show(Invented.ODILE, EvidenceId.random(), TODAY.plusDays(1)))
                .hasMessage("evidence-in-future");
    }

    @Test
    void a_stranger_finds_nothing() {
        assertUnseen(Invented.WAI_LAM);
        assertThatThrownBy(() -> show(Invented.WAI_LAM, EvidenceId.random(), TODAY))
                .hasMessage("unknown-goal");
        assertThatThrownBy(() -> set(Invented.WAI_LAM, GoalId.random(), READING))
                .hasMessage("unknown-pairing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://sd27.example/",
                "javascript:alert(1)",
                "https:alert(1)",
                "https://me:secret@sd27.example/",
                "data:text/html,x",
                "/goals",
                "https://a b",
                "https://sd27.example@evil.example/",
                "https://"
            })
    void a_link_that_is_not_safe_to_follow_is_none(String link) {
        assertThatThrownBy(() -> new SecureLink(link)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new SecureLink(" HTTPS://sd27.example:8443/pages?a=b#c ").value())
                .isEqualTo("HTTPS://sd27.example:8443/pages?a=b#c");
    }

    private void assertUnseen(Participant who) {
        assertThat(party(who)).isEmpty();
    }

    private Optional<Party.Part> party(Participant who) {
        return store.read(stores ->
                Party.of(who.id(), id, stores.goals(), stores.pairings()).map(Party::part));
    }

    private Goal set(Participant who, GoalId goal, GoalWords words) {
        return store.write(stores -> working(stores).set(actor(who), pairing.id(), goal, words, Invented.MORNING));
    }

    private Goal rewrite(Participant who, int seen, GoalWords words) {
        return store.write(stores -> working(stores).rewrite(actor(who), id, seen, words, Invented.MORNING));
    }

    private Goal say(Participant who, Outcome.@Nullable Kind kind) {
        return store.write(stores -> working(stores).say(actor(who), id, kind, Invented.MORNING));
    }

    private Milestone plan(Participant who, MilestoneId milestone) {
        return store.write(stores -> noting(stores).plan(actor(who), id, milestone, "Books", TODAY, Invented.MORNING));
    }

    private Milestone mark(Participant who, MilestoneId milestone) {
        return store.write(stores -> noting(stores).mark(actor(who), milestone, true, Invented.MORNING));
    }

    private Evidence show(Participant who, EvidenceId evidence, LocalDate date) {
        return store.write(stores -> noting(stores)
                .show(actor(who), id, evidence, Evidence.Kind.SEEN, "They read", null, date, TODAY, Invented.MORNING));
    }

    private void invite(Participant who, Participant colleague) {
        invite(who, Objects.requireNonNull(colleague.email()));
    }

    private void invite(Participant who, EmailAddress address) {
        store.write(stores -> sharing(stores).invite(actor(who), id, address, Invented.MORNING));
    }

    private void takeBack(Participant who, Participant colleague) {
        store.write(stores -> {
            sharing(stores).takeBack(actor(who), id, colleague.id(), Invented.MORNING);
            return true;
        });
    }

    private int acts(String verb) {
        return store.read(stores -> (int) stores.audit().on(id.value(), 99).stream()
                .filter(act -> act.verb().equals(verb))
                .count());
    }

    private List<Goal> goals() {
        return store.read(stores -> stores.goals().of(pairing.id()));
    }

    private static WorkingOnGoal working(Stores stores) {
        return new WorkingOnGoal(stores.pairings(), stores.programs(), stores.goals(), stores.audit());
    }

    private static NotingProgress noting(Stores stores) {
        return new NotingProgress(stores.pairings(), stores.goals(), stores.audit());
    }

    private static SharingGoal sharing(Stores stores) {
        return new SharingGoal(stores.pairings(), stores.goals(), stores.participants(), stores.audit());
    }

    private static GoalWords words(String text, String... objectives) {
        TreeSet<ObjectiveCode> codes = new TreeSet<>();
        Set.of(objectives).forEach(code -> codes.add(new ObjectiveCode(code)));
        return new GoalWords(text, "", codes, "");
    }

    private static Actor actor(Participant who) {
        return new Actor(who.id(), List.of());
    }
}
