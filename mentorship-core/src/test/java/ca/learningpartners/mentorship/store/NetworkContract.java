package ca.learningpartners.mentorship.store;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.network.Ask;
import ca.learningpartners.mentorship.network.AskId;
import ca.learningpartners.mentorship.network.Audience;
import ca.learningpartners.mentorship.network.Listing;
import ca.learningpartners.mentorship.network.Reach;
import ca.learningpartners.mentorship.network.Reply;
import ca.learningpartners.mentorship.network.ReplyId;
import ca.learningpartners.mentorship.network.SharedContact;
import ca.learningpartners.mentorship.participant.Appointment;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.program.Topic;
import ca.learningpartners.mentorship.text.Language;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What {@code Listings}, {@code Asks} and {@code SharedContacts} promise. */
public interface NetworkContract extends KeepingStore {

    Instant LATER = Invented.MORNING.plusSeconds(7 * 86_400);

    @Test
    default void aListingIsKeptReplacedAndGoneOnceItIsTakenBack() {
        write(Invented::settle);
        Listing listing = listing(Invented.PROGRAM, Reach.PROGRAM, "budget", "staffing");
        write(stores -> stores.listings().save(listing));
        assertThat(list(stores -> stores.listings().reaching(Invented.PROGRAM))).containsExactly(listing);
        Listing other = listing(Invented.PROGRAM, Reach.MY_PROGRAMS, "budget");
        write(stores -> stores.listings().save(other));
        assertThat(found(stores -> stores.listings().find(Invented.PROGRAM, Invented.ROBIN.id())))
                .contains(other);
        assertThat(removed()).isTrue();
        assertThat(removed()).isFalse();
        assertThat(list(stores -> stores.listings().reaching(Invented.PROGRAM))).isEmpty();
    }

    @Test
    default void aListingReachesIntoAnotherProgramOnlyIfThePersonSaidSoAndIsInIt() {
        write(Invented::settle);
        write(stores -> stores.listings().save(listing(Invented.PROGRAM, Reach.MY_PROGRAMS, "budget")));
        assertThat(list(stores -> stores.listings().reaching(Invented.OTHER_PROGRAM)))
                .isEmpty();
        write(stores -> stores.appointments()
                .add(new Appointment(Invented.OTHER_PROGRAM, Invented.ROBIN.id(), Role.MENTOR, null)));
        assertThat(list(stores -> stores.listings().reaching(Invented.OTHER_PROGRAM)))
                .hasSize(1);
        write(stores -> stores.listings().save(listing(Invented.PROGRAM, Reach.PROGRAM, "budget")));
        assertThat(list(stores -> stores.listings().reaching(Invented.OTHER_PROGRAM)))
                .isEmpty();
    }

    @Test
    default void anAskIsKeptToTheLetterWithWhoWasAsked() {
        write(Invented::settle);
        Ask ask = ask(AskId.random(), Invented.MORNING);
        assertThat(add(ask)).isTrue();
        assertThat(add(ask)).as("sent twice").isFalse();
        assertThat(list(stores -> stores.asks().in(Invented.PROGRAM))).containsExactly(ask);
        assertThat(list(stores -> stores.asks().in(Invented.OTHER_PROGRAM))).isEmpty();
        assertThat(putTo(Invented.ROBIN.id(), Invented.MORNING)).containsExactly(ask);
        assertThat(putTo(Invented.ODILE.id(), Invented.MORNING)).isEmpty();
        assertThat(putTo(Invented.ROBIN.id(), LATER)).as("expired").isEmpty();
    }

    @Test
    default void fiveAsksAreOpenAtMostHoweverManyAreSentAtOnceAndOneThatIsOverMakesRoom() {
        write(Invented::settle);
        List<Boolean> kept = AtOnce.call(Collections.nCopies(9, 0), zero -> add(ask(AskId.random(), Invented.MORNING)));
        assertThat(kept).filteredOn(each -> each).hasSize(Ask.MOST_OPEN);
        AskId first = list(stores -> stores.asks().in(Invented.PROGRAM)).get(0).id();
        assertThat(withdraw(first)).isTrue();
        assertThat(withdraw(first)).isFalse();
        assertThat(add(ask(AskId.random(), Invented.MORNING.plusSeconds(2)))).isTrue();
        assertThat(add(ask(AskId.random(), Invented.MORNING.plusSeconds(2)))).isFalse();
        assertThat(add(ask(AskId.random(), LATER)))
                .as("the others have expired")
                .isTrue();
    }

    @Test
    default void anExpiredAskIsRenewedOnceAndTakesAPlaceAgain() {
        write(Invented::settle);
        Ask ask = ask(AskId.random(), Invented.MORNING);
        add(ask);
        assertThat(renew(ask.id(), Invented.MORNING.plusSeconds(5))).as("open").isFalse();
        List<Boolean> renewed = AtOnce.call(Collections.nCopies(4, 0), zero -> renew(ask.id(), LATER));
        assertThat(renewed).filteredOn(each -> each).hasSize(1);
        for (int i = 1; i < Ask.MOST_OPEN; i++) {
            assertThat(add(ask(AskId.random(), LATER.plusSeconds(1)))).isTrue();
        }
        assertThat(add(ask(AskId.random(), LATER.plusSeconds(1)))).isFalse();
    }

    @Test
    default void answersComeOldestFirstAreSharedOrNotAndThankedOnce() {
        write(Invented::settle);
        Ask ask = ask(AskId.random(), Invented.MORNING);
        add(ask);
        Reply first = reply(ask, Invented.MORNING.plusSeconds(5));
        Reply second = reply(ask, Invented.MORNING.plusSeconds(9));
        assertThat(reply(second)).isTrue();
        assertThat(reply(first)).isTrue();
        assertThat(reply(first)).as("sent twice").isFalse();
        assertThat(list(stores -> stores.asks().replies(ask.id()))).containsExactly(first, second);
        write(stores -> stores.asks().share(first.id(), true));
        assertThat(thank(first.id())).isTrue();
        assertThat(thank(first.id())).isFalse();
        assertThat(list(stores -> stores.asks().repliesIn(Invented.PROGRAM)).get(0))
                .isEqualTo(new Reply(first.id(), ask.id(), first.by(), first.text(), true, first.at(), LATER));
    }

    @Test
    default void whoDoesNotWantToNowIsKnownToThemselves() {
        write(Invented::settle);
        Ask ask = ask(AskId.random(), Invented.MORNING);
        add(ask);
        write(stores -> stores.asks().passOn(ask.id(), Invented.ROBIN.id(), LATER));
        write(stores -> stores.asks().passOn(ask.id(), Invented.ROBIN.id(), LATER));
        assertThat(list(stores -> stores.asks().passedOn(Invented.ROBIN.id()))).containsExactly(ask.id());
        assertThat(list(stores -> stores.asks().passedOn(Invented.ODILE.id()))).isEmpty();
    }

    @Test
    default void anAddressIsSharedOnceOneWayAndTakenBackAtOnce() {
        write(Invented::settle);
        SharedContact shared =
                new SharedContact(Invented.PROGRAM, Invented.ODILE.id(), Invented.ROBIN.id(), Invented.MORNING);
        write(stores -> stores.sharedContacts().share(shared));
        write(stores ->
                stores.sharedContacts().share(new SharedContact(Invented.PROGRAM, shared.from(), shared.to(), LATER)));
        assertThat(list(stores -> stores.sharedContacts().of(Invented.PROGRAM, Invented.ROBIN.id())))
                .containsExactly(shared);
        assertThat(takeBack(shared.to(), shared.from())).as("the other way").isFalse();
        assertThat(takeBack(shared.from(), shared.to())).isTrue();
        assertThat(list(stores -> stores.sharedContacts().of(Invented.PROGRAM, Invented.ODILE.id())))
                .isEmpty();
    }

    private List<Ask> putTo(ParticipantId person, Instant now) {
        return list(stores -> stores.asks().putTo(Invented.PROGRAM, person, now));
    }

    private boolean removed() {
        return store().write(stores -> stores.listings().remove(Invented.PROGRAM, Invented.ROBIN.id()));
    }

    private boolean add(Ask ask) {
        return store().write(stores -> stores.asks().add(ask));
    }

    private boolean withdraw(AskId id) {
        return store().write(stores -> stores.asks().withdraw(id, Invented.MORNING.plusSeconds(1)));
    }

    private boolean renew(AskId id, Instant at) {
        return store().write(stores -> stores.asks().renew(id, at.plusSeconds(86_400), at));
    }

    private boolean reply(Reply reply) {
        return store().write(stores -> stores.asks().reply(reply));
    }

    private boolean thank(ReplyId reply) {
        return store().write(stores -> stores.asks().thank(reply, LATER));
    }

    private boolean takeBack(ParticipantId from, ParticipantId to) {
        return store().write(stores -> stores.sharedContacts().takeBack(Invented.PROGRAM, from, to));
    }

    private static Reply reply(Ask ask, Instant at) {
        return new Reply(ReplyId.random(), ask.id(), Invented.ROBIN.id(), "Call me; ‘any’ day", false, at, null);
    }

    private static Listing listing(ProgramId program, Reach reach, String... topics) {
        TreeSet<Topic> known = new TreeSet<>();
        for (String topic : topics) {
            known.add(new Topic(topic));
        }
        return new Listing(program, Invented.ROBIN.id(), known, true, false, reach, Invented.MORNING);
    }

    private static Ask ask(AskId id, Instant at) {
        return new Ask(
                id,
                Invented.PROGRAM,
                Invented.ODILE.id(),
                new Topic("budget"),
                "Two villages\nand a town",
                "How do you … '; DROP TABLE ask?",
                Audience.PROGRAM,
                new TreeSet<>(Set.of(Invented.ROBIN.id(), Invented.WAI_LAM.id())),
                new TreeSet<>(Set.of(Language.FRENCH, new Language("tli"))),
                at,
                at.plusSeconds(7 * 86_400),
                null,
                null);
    }
}
