package ca.learningpartners.mentorship.guarded;

import static ca.learningpartners.mentorship.store.Invented.GITGAAT;
import static ca.learningpartners.mentorship.store.Invented.MORNING;
import static ca.learningpartners.mentorship.store.Invented.ODILE;
import static ca.learningpartners.mentorship.store.Invented.OTHER_PROGRAM;
import static ca.learningpartners.mentorship.store.Invented.PROGRAM;
import static ca.learningpartners.mentorship.store.Invented.ROBIN;
import static ca.learningpartners.mentorship.store.Invented.SEPTEMBER;
import static ca.learningpartners.mentorship.store.Invented.WAI_LAM;
import static ca.learningpartners.mentorship.store.Invented.XWEX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.learningpartners.mentorship.access.NotForYou;
import ca.learningpartners.mentorship.access.Purpose;
import ca.learningpartners.mentorship.evaluation.AsOf;
import ca.learningpartners.mentorship.evaluation.PairFacts;
import ca.learningpartners.mentorship.goal.Goal;
import ca.learningpartners.mentorship.goal.GoalId;
import ca.learningpartners.mentorship.goal.GoalWords;
import ca.learningpartners.mentorship.goal.Invitation;
import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Appointment;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.reflection.BeingCandid;
import ca.learningpartners.mentorship.reflection.CandidDraft;
import ca.learningpartners.mentorship.reflection.CandidExchange;
import ca.learningpartners.mentorship.reflection.CandourId;
import ca.learningpartners.mentorship.reflection.CandourWish;
import ca.learningpartners.mentorship.reflection.JournalEntry;
import ca.learningpartners.mentorship.reflection.JournalEntryId;
import ca.learningpartners.mentorship.reflection.JournalText;
import ca.learningpartners.mentorship.reflection.Vision;
import ca.learningpartners.mentorship.session.Means;
import ca.learningpartners.mentorship.session.Session;
import ca.learningpartners.mentorship.session.SessionId;
import ca.learningpartners.mentorship.store.Pair;
import ca.learningpartners.mentorship.store.Store;
import ca.learningpartners.mentorship.store.Stores;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Odile and Robin are partners; everybody else has some part in a program and is not of the pair. */
class GuardedStoreTest {

    private static final SessionId TALK = new SessionId("talk");
    private static final AsOf TODAY = new AsOf(SEPTEMBER.plusDays(30), ZoneOffset.UTC);
    private static final GoalId GOAL = new GoalId("goal");
    private static final JournalEntry ENTRY = new JournalEntry(
            new JournalEntryId("entry"),
            ODILE.id(),
            SEPTEMBER,
            JournalText.open("I was wrong."),
            null,
            MORNING,
            MORNING,
            1);

    private final Pair pair = Pair.begun();

    GuardedStoreTest() {
        pair.store().write(stores -> {
            appoint(stores, PROGRAM, ODILE, Role.MENTEE);
            appoint(stores, PROGRAM, ROBIN, Role.MENTOR);
            return stores.sessions()
                    .add(new Session(
                            TALK,
                            pair.id(),
                            SEPTEMBER,
                            30,
                            Means.PHONE,
                            new TreeSet<>(),
                            "We spoke of the strike.",
                            ODILE.id(),
                            MORNING));
        });
        GoalWords words = new GoalWords("Be in schools", "", new TreeSet<>(), "");
        as(ODILE)
                .write(stores -> stores.goals()
                        .add(new Goal(GOAL, pair.id(), ODILE.id(), words, new Fact(ODILE.id(), MORNING), 1, null)));
    }

    @Test
    void both_partners_read_and_write_what_is_theirs() {
        for (Participant partner : List.of(ODILE, ROBIN)) {
            Session talk =
                    as(partner).read(stores -> stores.sessions().find(TALK)).orElseThrow();
            assertThat(talk.note()).isEqualTo("We spoke of the strike.");
            as(partner).write(stores -> {
                stores.sessions().correct(talk);
                return true;
            });
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void no_role_in_the_program_opens_a_pair(Role role) {
        appoint(GITGAAT, PROGRAM, role);
        refuses(as(GITGAAT), stores -> stores.sessions().find(TALK));
        refuses(as(GITGAAT), stores -> stores.sessions().of(pair.id(), 9));
        refuses(as(GITGAAT), stores -> stores.charters().of(pair.id()));
        refuses(as(GITGAAT), stores -> stores.closings().of(pair.id()));
        refuses(as(GITGAAT), stores -> stores.goals().of(pair.id()));
        refuses(as(GITGAAT), stores -> stores.goals().find(GOAL));
        refuses(as(GITGAAT), stores -> stores.goals().milestones(GOAL));
        refuses(as(GITGAAT), stores -> stores.meetings().of(pair.id(), 9));
        refuses(as(GITGAAT), stores -> stores.meetings().agreedBy(ODILE.id(), 9));
        refuses(as(GITGAAT), stores -> stores.agendaItems().open(pair.id()));
        refuses(as(GITGAAT), stores -> stores.actionItems().open(pair.id()));
        refuses(as(GITGAAT), stores -> stores.commitments().of(ODILE.id(), 9));
        refuses(as(GITGAAT), stores -> stores.candour().of(pair.id()));
        refuses(as(GITGAAT), stores -> stores.candour().standing(pair.id()));
        refuses(as(GITGAAT), stores -> stores.assessments().finished(PROGRAM, ODILE.id()));
        refuses(as(GITGAAT), stores -> stores.assessments().draft(PROGRAM, ODILE.id()));
        refuses(as(GITGAAT), stores -> stores.confidences().of(PROGRAM, ODILE.id()));
        refuses(as(GITGAAT), stores -> stores.confidences().isSaid(PROGRAM, ODILE.id(), SEPTEMBER));
        refuses(as(GITGAAT), stores -> stores.choices().by(PROGRAM, ODILE.id()));
        refuses(as(GITGAAT), stores -> stores.choices().in(PROGRAM));
    }

    @Test
    void an_exchange_opens_to_the_two_and_how_somebody_sees_themselves_to_nobody_else() {
        CandidDraft draft = new CandidDraft(new CandourId("ask"), "Was I unfair?", CandourWish.UNSEEN, null);
        as(ODILE).write(stores -> {
            Actor odile = new Actor(ODILE.id(), stores.appointments().of(ODILE.id()));
            new BeingCandid(stores.pairings(), stores.candour(), stores.audit())
                    .ask(odile, pair.id(), draft, SEPTEMBER, MORNING);
            return true;
        });
        assertThat(as(ROBIN)
                        .<List<CandidExchange>>read(stores -> stores.candour().of(pair.id())))
                .extracting(CandidExchange::about)
                .containsExactly("Was I unfair?");
        for (Participant other : List.of(GITGAAT, XWEX, WAI_LAM)) {
            refuses(as(other), stores -> stores.candour().find(draft.id()));
        }
        refuses(as(ROBIN), stores -> stores.assessments().finished(PROGRAM, ODILE.id()));
        refuses(as(ROBIN), stores -> stores.confidences().of(PROGRAM, ODILE.id()));
        assertThat(as(ODILE)
                        .<Boolean>read(stores ->
                                stores.confidences().of(PROGRAM, ODILE.id()).isEmpty()))
                .isTrue();
    }

    @Test
    void a_journal_and_a_vision_are_opened_by_nobody_but_their_author_not_even_the_partner() {
        Store own = as(ODILE);
        own.write(stores -> stores.journals().add(ENTRY));
        own.write(stores -> stores.visions().add(new Vision(ODILE.id(), 1, "To listen.", MORNING)));
        assertThat(own.<List<JournalEntry>>read(stores -> stores.journals().all(ODILE.id())))
                .containsExactly(ENTRY);
        appoint(GITGAAT, PROGRAM, Role.OFFICE);
        appoint(XWEX, PROGRAM, Role.COORDINATOR);
        for (Participant other : List.of(ROBIN, GITGAAT, XWEX)) {
            refuses(as(other), stores -> stores.journals().find(ODILE.id(), ENTRY.id()));
            refuses(as(other), stores -> stores.journals().all(ODILE.id()));
            refuses(as(other), stores -> stores.journals().stamps(ODILE.id()));
            refuses(as(other), stores -> stores.journals().authors(Optional.empty(), 9));
            refuses(as(other), stores -> stores.journals().keeping(ODILE.id()));
            refuses(as(other), stores -> stores.visions().of(ODILE.id()));
            refuses(as(other), stores -> stores.visions().lastWritten(ODILE.id()));
            refuses(as(other), stores -> stores.visions().authors(Optional.empty(), 9));
            assertThatThrownBy(() -> as(other).write(stores -> stores.journals().delete(ODILE.id(), ENTRY.id())))
                    .isInstanceOf(NotForYou.class);
            assertThatThrownBy(() -> as(other).write(stores -> stores.visions().delete(ODILE.id())))
                    .isInstanceOf(NotForYou.class);
        }
    }

    @Test
    void the_tool_clears_away_a_journal_that_has_run_out_without_opening_it() {
        as(ODILE).write(stores -> stores.journals().add(ENTRY));
        Store tidying = GuardedStore.of(pair.store(), Purpose.TIDYING);
        refuses(tidying, stores -> stores.journals().all(ODILE.id()));
        refuses(tidying, stores -> stores.visions().of(ODILE.id()));
        assertThat(tidying.<List<ParticipantId>>read(stores -> stores.journals().authors(Optional.empty(), 9)))
                .containsExactly(ODILE.id());
        assertThat(tidying.<Boolean>write(stores -> stores.journals().delete(ODILE.id(), ENTRY.id())))
                .isTrue();
    }

    @Test
    void what_is_not_there_is_not_refused() {
        assertThat(as(GITGAAT)
                        .<Boolean>read(stores ->
                                stores.sessions().find(new SessionId("none")).isEmpty()))
                .isTrue();
        assertThat(as(GITGAAT)
                        .<Boolean>read(stores ->
                                stores.goals().find(new GoalId("none")).isEmpty()))
                .isTrue();
    }

    @Test
    void a_colleague_invited_to_a_goal_reads_that_goal_and_nothing_else_of_the_pair() {
        appoint(XWEX, PROGRAM, Role.MENTEE);
        as(ODILE)
                .write(stores ->
                        stores.goals().invite(new Invitation(GOAL, XWEX.id(), new Fact(ODILE.id(), MORNING), null)));
        assertThat(as(XWEX).<Boolean>read(stores -> stores.goals().find(GOAL).isPresent()))
                .isTrue();
        assertThat(as(XWEX).<List<Invitation>>read(stores -> stores.goals().standing(XWEX.id())))
                .hasSize(1);
        refuses(as(XWEX), stores -> stores.goals().of(pair.id()));
        refuses(as(XWEX), stores -> stores.sessions().find(TALK));
        refuses(as(WAI_LAM), stores -> stores.goals().find(GOAL));
        refuses(as(WAI_LAM), stores -> stores.goals().standing(XWEX.id()));
    }

    @Test
    void an_office_of_another_program_is_nobody_here() {
        appoint(GITGAAT, OTHER_PROGRAM, Role.OFFICE);
        refuses(as(GITGAAT), stores -> stores.sessions().find(TALK));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void what_figures_are_made_from_is_for_nobody(Role role) {
        appoint(GITGAAT, PROGRAM, role);
        refuses(as(GITGAAT), stores -> stores.facts().members(PROGRAM));
    }

    @ParameterizedTest
    @EnumSource(Purpose.class)
    void what_figures_are_made_from_is_for_making_figures_and_nothing_else(Purpose purpose) {
        Store working = GuardedStore.of(pair.store(), purpose);
        if (purpose == Purpose.EVALUATING) {
            assertThat(working.<List<PairFacts>>read(stores -> stores.facts().pairs(PROGRAM, TODAY)))
                    .hasSize(1);
        } else {
            refuses(working, stores -> stores.facts().pairs(PROGRAM, TODAY));
        }
    }

    @Test
    void the_tool_itself_gets_dates_without_notes_and_only_for_what_needs_them() {
        Store reminding = GuardedStore.of(pair.store(), Purpose.REMINDING);
        List<Session> known = reminding.read(stores -> stores.sessions().of(pair.id(), 9));
        assertThat(known).extracting(Session::date).containsExactly(SEPTEMBER);
        assertThat(known).extracting(Session::note).containsOnlyNulls();
        refuses(reminding, stores -> stores.goals().of(pair.id()));
        assertThat(reminding.<Set<Integer>>read(stores -> stores.pulses().answered(pair.id(), ODILE.id())))
                .isEmpty();
        refuses(reminding, stores -> stores.pulses().of(PROGRAM, ODILE.id()));
        refuses(reminding, stores -> stores.pulses().in(PROGRAM));
        refuses(reminding, stores -> stores.closings().of(pair.id()));
        for (Purpose purpose : List.of(Purpose.SIGNING_IN, Purpose.ADMINISTERING, Purpose.COMMAND_LINE)) {
            refuses(
                    GuardedStore.of(pair.store(), purpose),
                    stores -> stores.sessions().find(TALK));
        }
    }

    @Test
    void whoever_is_refused_has_changed_nothing() {
        assertThatThrownBy(() -> as(GITGAAT).write(stores -> {
                    appoint(stores, PROGRAM, GITGAAT, Role.MENTOR);
                    return stores.goals().of(pair.id());
                }))
                .isInstanceOf(NotForYou.class);
        assertThat(pair.store()
                        .<Boolean>read(
                                stores -> stores.appointments().of(GITGAAT.id()).isEmpty()))
                .isTrue();
    }

    private GuardedStore as(Participant who) {
        return GuardedStore.of(
                pair.store(),
                new Actor(
                        who.id(),
                        pair.store().read(stores -> stores.appointments().of(who.id()))));
    }

    private void appoint(Participant who, ProgramId program, Role role) {
        pair.store().write(stores -> {
            appoint(stores, program, who, role);
            return true;
        });
    }

    private static void appoint(Stores stores, ProgramId program, Participant who, Role role) {
        stores.appointments()
                .add(new Appointment(program, who.id(), role, role == Role.COORDINATOR ? ODILE.district() : null));
    }

    private static void refuses(Store store, Function<Stores, ?> work) {
        assertThatThrownBy(() -> store.read(work::apply)).isInstanceOf(NotForYou.class);
    }
}
