package ca.learningpartners.mentorship.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.learningpartners.mentorship.district.GeoPoint;
import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Boundaries;
import ca.learningpartners.mentorship.participant.Expertise;
import ca.learningpartners.mentorship.participant.Mentee;
import ca.learningpartners.mentorship.participant.Mentor;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.SchoolKind;
import ca.learningpartners.mentorship.participant.Setting;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.Topic;
import ca.learningpartners.mentorship.store.InMemoryStore;
import ca.learningpartners.mentorship.store.Invented;
import ca.learningpartners.mentorship.store.Store;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.text.Language;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Odile asks about budgets; who might help her, and who is left alone. */
class WhoMightHelpTest {

    private static final Instant NOW = Invented.MORNING;
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 8);
    private static final Topic BUDGET = new Topic("budget");
    private static final Program PROGRAM = Invented.program(Invented.PROGRAM);
    private static final SortedSet<Language> FRENCH = new TreeSet<>(Set.of(Language.FRENCH));
    private static final ParticipantId ODILE = Invented.ODILE.id();
    private static final Setting VILLAGES =
            new Setting(new GeoPoint(52.1, -122.1), null, 2, Map.of(SchoolKind.VILLAGE, 4), Set.of(), null);

    private final Store store = new InMemoryStore();

    @BeforeEach
    void people() {
        write(stores -> {
            Invented.settle(stores);
            stores.enrolments().save(mentee(Invented.ODILE, Boundaries.NONE));
            stores.enrolments().save(mentor(Invented.ROBIN, 4, 2026, VILLAGES, Boundaries.NONE));
            stores.enrolments().save(mentor(Invented.GITGAAT, 4, 2014, Setting.UNKNOWN, Boundaries.NONE));
            return true;
        });
    }

    @Test
    void nobodyIsSuggestedWhoDidNotOfferThemselves() {
        assertThat(suggested()).isEmpty();
        offer(Invented.ROBIN.id());
        assertThat(suggested()).extracting(each -> each.person().id()).containsExactly(Invented.ROBIN.id());
        withdraw(Invented.ROBIN.id());
        assertThat(suggested()).isEmpty();
    }

    @Test
    void reasonsAreSaidAndTheStrongestComesFirst() {
        offer(Invented.ROBIN.id());
        offer(Invented.GITGAAT.id());
        List<Suggested> both = suggested();
        assertThat(both)
                .extracting(each -> each.person().id())
                .containsExactly(Invented.ROBIN.id(), Invented.GITGAAT.id());
        assertThat(both.get(0).reasons())
                .containsExactly(
                        new Reason.Carried(4, 2026),
                        new Reason.SameSchools(),
                        new Reason.SameRemoteness(2),
                        new Reason.Near(0),
                        new Reason.Speaks(Language.FRENCH));
        assertThat(both.get(1).reasons())
                .containsExactly(new Reason.Carried(4, 2014), new Reason.Speaks(Language.FRENCH));
        assertThat(suggested()).as("the same knowledge, the same answer").isEqualTo(both);
    }

    @Test
    void whoSolvedItBeforeComesFirstOnceTheyWereThanked() {
        offer(Invented.ROBIN.id());
        offer(Invented.GITGAAT.id());
        for (int i = 0; i < 3; i++) {
            thanked(Invented.GITGAAT.id());
        }
        assertThat(suggested().get(0).person().id()).isEqualTo(Invented.GITGAAT.id());
        assertThat(suggested().get(0).reasons().get(0)).isEqualTo(new Reason.Thanked(3));
    }

    @Test
    void aWishForNoContactLeavesBothAloneWhoeverHasIt() {
        offer(Invented.ROBIN.id());
        write(stores -> {
            stores.enrolments()
                    .save(mentee(Invented.ODILE, new Boundaries(Set.of(Invented.ROBIN.id()), Map.of(), Set.of())));
            return true;
        });
        assertThat(suggested()).isEmpty();
        write(stores -> {
            stores.enrolments().save(mentee(Invented.ODILE, Boundaries.NONE));
            stores.enrolments()
                    .save(mentor(Invented.ROBIN, 4, 2026, VILLAGES, new Boundaries(Set.of(ODILE), Map.of(), Set.of())));
            return true;
        });
        assertThat(suggested()).isEmpty();
        Ask ask = ask(Audience.PROGRAM, Set.of());
        assertThat(this.<Boolean>in(network -> network.reading.mayRead(Invented.ROBIN.id(), ask, NOW)))
                .isFalse();
    }

    @Test
    void withoutALanguageInCommonNobodyIsSuggested() {
        offer(Invented.ROBIN.id());
        SortedSet<Language> english = new TreeSet<>(Set.of(new Language("en")));
        assertThat(this.<List<Suggested>>in(network -> network.help.with(BUDGET, ODILE, english)))
                .isEmpty();
    }

    @Test
    void anAskToNamedPeopleIsReadByThemAloneAndOnlyAsLongAsTheyAreListed() {
        offer(Invented.ROBIN.id());
        offer(Invented.GITGAAT.id());
        Ask ask = ask(Audience.NAMED, Set.of(Invented.ROBIN.id()));
        assertThat(ask.asked()).containsExactly(Invented.ROBIN.id());
        assertThat(mayRead(Invented.ROBIN.id(), ask, NOW)).isTrue();
        assertThat(mayRead(Invented.GITGAAT.id(), ask, NOW)).isFalse();
        assertThat(mayRead(Invented.XWEX.id(), ask, NOW))
                .as("nobody of the program")
                .isFalse();
        withdraw(Invented.ROBIN.id());
        assertThat(mayRead(Invented.ROBIN.id(), ask, NOW)).isFalse();
        assertThatThrownBy(() -> ask(Audience.NAMED, Set.of(Invented.ROBIN.id())))
                .isInstanceOf(RefusedException.class)
                .hasMessage("ask-nobody-named");
    }

    @Test
    void anAskExpiresByItselfAndStaysReadableForWhoSharedAnAnswer() {
        Ask ask = ask(Audience.PROGRAM, Set.of());
        Instant later = NOW.plus(Duration.ofDays(8));
        assertThat(mayRead(Invented.ROBIN.id(), ask, NOW)).isTrue();
        assertThat(mayRead(Invented.ROBIN.id(), ask, later)).isFalse();
        ReplyId reply = ReplyId.random();
        answer(Invented.ROBIN.id(), ask, reply, true);
        assertThat(mayRead(Invented.GITGAAT.id(), ask, later)).isTrue();
        assertThat(replies(Invented.GITGAAT.id(), ask)).hasSize(1);
        in(network -> {
            network.answering.share(actor(Invented.ROBIN.id()), ask.id(), reply, false, later);
            return true;
        });
        assertThat(mayRead(Invented.GITGAAT.id(), ask, later)).isFalse();
        assertThat(replies(Invented.GITGAAT.id(), ask)).isEmpty();
        assertThat(replies(ODILE, ask)).hasSize(1);
    }

    @Test
    void notNowTakesItFromTheFirstPageAndIsNotedNowhereElse() {
        offer(Invented.ROBIN.id());
        Ask ask = ask(Audience.PROGRAM, Set.of());
        assertThat(this.<Boolean>in(network -> network.reading.waitsFor(Invented.ROBIN.id(), ask, NOW)))
                .isTrue();
        in(network -> {
            network.answering.passOn(actor(Invented.ROBIN.id()), ask.id(), NOW);
            return true;
        });
        assertThat(this.<Boolean>in(network -> network.reading.waitsFor(Invented.ROBIN.id(), ask, NOW)))
                .isFalse();
        assertThat(store.<List<Act>>read(stores -> stores.audit().on(ask.id().value(), 10)))
                .extracting(Act::verb)
                .containsExactly("ask-made");
        assertThat(suggested()).as("the asker sees no difference").hasSize(1);
    }

    @Test
    void anAddressIsSharedByTheTwoOfAnAnswerOnly() {
        Ask ask = ask(Audience.PROGRAM, Set.of());
        assertThatThrownBy(() -> share(Invented.ROBIN.id(), ask, ODILE)).hasMessage("unknown-ask");
        answer(Invented.ROBIN.id(), ask, ReplyId.random(), false);
        share(Invented.ROBIN.id(), ask, ODILE);
        assertThatThrownBy(() -> share(Invented.GITGAAT.id(), ask, ODILE)).hasMessage("unknown-ask");
        assertThat(store.<List<SharedContact>>read(
                        stores -> stores.sharedContacts().of(Invented.PROGRAM, ODILE)))
                .extracting(SharedContact::from)
                .containsExactly(Invented.ROBIN.id());
    }

    private record Network(Stores stores, WhoMightHelp help, AskReading reading, Asking asking, Answering answering) {}

    private <T> T in(Function<Network, T> work) {
        return store.write(stores -> {
            Colleagues colleagues = Colleagues.of(stores.enrolments(), Invented.PROGRAM);
            WhoMightHelp help = WhoMightHelp.in(
                    PROGRAM, colleagues, stores.listings(), stores.asks(), stores.pairings(), NOW, TODAY);
            AskReading reading = new AskReading(colleagues, help, stores.asks());
            return work.apply(new Network(
                    stores,
                    help,
                    reading,
                    new Asking(colleagues, help, stores.asks(), stores.audit()),
                    new Answering(reading, stores.asks(), stores.audit())));
        });
    }

    private void write(Function<Stores, Boolean> work) {
        store.write(work);
    }

    private List<Suggested> suggested() {
        return in(network -> network.help.with(BUDGET, ODILE, FRENCH));
    }

    private boolean mayRead(ParticipantId reader, Ask ask, Instant at) {
        return in(network -> network.reading.mayRead(reader, ask, at));
    }

    private List<Reply> replies(ParticipantId reader, Ask ask) {
        return in(network -> network.reading.replies(reader, ask));
    }

    private Ask ask(Audience audience, Set<ParticipantId> named) {
        AskDraft draft = new AskDraft(
                AskId.random(), BUDGET, "", "How do you begin?", audience, new TreeSet<>(named), FRENCH, 7);
        return in(network -> network.asking.ask(actor(ODILE), PROGRAM, draft, NOW));
    }

    private void answer(ParticipantId by, Ask ask, ReplyId id, boolean shared) {
        in(network -> network.answering.answer(actor(by), ask.id(), id, "Like this.", shared, NOW.plusSeconds(60)));
    }

    private void thanked(ParticipantId by) {
        Ask ask = ask(Audience.PROGRAM, Set.of());
        ReplyId reply = ReplyId.random();
        answer(by, ask, reply, false);
        in(network -> {
            network.answering.thank(actor(ODILE), ask.id(), reply, NOW.plusSeconds(90));
            return true;
        });
    }

    private void share(ParticipantId from, Ask ask, ParticipantId with) {
        store.write(stores -> {
            new SharingContact(stores.asks(), stores.sharedContacts(), stores.audit())
                    .share(actor(from), ask.id(), with, NOW);
            return true;
        });
    }

    private void offer(ParticipantId person) {
        store.write(stores -> {
            new OfferingHelp(Colleagues.of(stores.enrolments(), Invented.PROGRAM), stores.listings(), stores.audit())
                    .list(
                            actor(person),
                            Invented.PROGRAM,
                            new TreeSet<>(Set.of(BUDGET)),
                            true,
                            false,
                            Reach.PROGRAM,
                            NOW);
            return true;
        });
    }

    private void withdraw(ParticipantId person) {
        store.write(stores -> {
            new OfferingHelp(Colleagues.of(stores.enrolments(), Invented.PROGRAM), stores.listings(), stores.audit())
                    .withdraw(actor(person), Invented.PROGRAM, NOW);
            return true;
        });
    }

    private static Actor actor(ParticipantId id) {
        return new Actor(id, List.of());
    }

    private static Mentee mentee(Participant person, Boundaries boundaries) {
        return new Mentee(
                Invented.PROGRAM,
                person,
                "",
                "",
                LocalDate.of(2026, 8, 1),
                VILLAGES,
                List.of(),
                Set.of(),
                Map.of(),
                false,
                boundaries);
    }

    private static Mentor mentor(Participant person, int level, int year, Setting setting, Boundaries boundaries) {
        return new Mentor(
                Invented.PROGRAM,
                person,
                "",
                "",
                5,
                true,
                true,
                1,
                setting,
                Map.of(),
                List.of(new Expertise(BUDGET, level, year)),
                Map.of(),
                boundaries);
    }
}
