package ca.learningpartners.mentorship.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.store.InMemoryStore;
import ca.learningpartners.mentorship.store.Invented;
import ca.learningpartners.mentorship.store.Store;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of the offer of Odile and Robin, made in the morning and standing for fourteen days. */
class AnsweringOfferTest {

    private static final Instant NOON = Invented.MORNING.plus(Duration.ofHours(4));
    private static final Instant LAPSE = Invented.MORNING.plus(Invented.PATIENCE);

    private final Store store = new InMemoryStore();
    private final Pairing offer = Invented.offer(Invented.PROGRAM, Invented.ODILE, Invented.ROBIN);

    @BeforeEach
    void itIsOffered() {
        store.write(stores -> {
            Invented.settle(stores);
            stores.enrolments().save(Invented.carrying(Invented.PROGRAM, Invented.ROBIN, 1));
            return stores.pairings().offer(offer, 1);
        });
    }

    @Test
    void bothSayYesAndItIsActive() {
        accept(Invented.ODILE, NOON);
        assertThat(accept(Invented.ROBIN, NOON).status()).isEqualTo(PairingStatus.ACTIVE);
        assertThat(acts()).containsExactly("offer-accepted", "offer-accepted");
    }

    @Test
    void oneSaysNoAndItIsOverWhoeverSaidYesBefore() {
        accept(Invented.ODILE, NOON);
        Pairing over = decline(Invented.ROBIN, NOON);
        assertThat(over.concluded()).isEqualTo(new Conclusion(Ending.DECLINED, Invented.ROBIN.id(), NOON));
        assertThat(kept()).isEqualTo(over);
        assertThat(decline(Invented.ROBIN, NOON.plusSeconds(1))).isEqualTo(over);
        assertRefused("pairing-concluded", () -> decline(Invented.ODILE, NOON));
        assertRefused("pairing-concluded", () -> accept(Invented.ROBIN, NOON));
        assertThat(acts()).containsExactly("offer-declined", "offer-accepted");
    }

    @Test
    void onceItHasBegunItIsNotDeclined() {
        accept(Invented.ODILE, NOON);
        accept(Invented.ROBIN, NOON);
        assertRefused("pairing-begun", () -> decline(Invented.ROBIN, NOON));
    }

    @Test
    void fromItsMomentOnItCanNotBeAcceptedWhetherOrNotAnybodyHasConcludedIt() {
        Instant before = LAPSE.minusMillis(1);
        assertRefused("offer-lapsed", () -> accept(Invented.ODILE, LAPSE));
        assertRefused("offer-lapsed", () -> decline(Invented.ODILE, LAPSE));
        assertThat(lapse(before)).isFalse();
        accept(Invented.ODILE, before);
        assertThat(accept(Invented.ODILE, LAPSE)).isEqualTo(kept());
        assertThat(lapse(LAPSE)).isTrue();
        assertThat(lapse(LAPSE)).isFalse();
        assertThat(kept().concluded()).isEqualTo(new Conclusion(Ending.LAPSED, null, LAPSE));
        assertRefused("offer-lapsed", () -> accept(Invented.ROBIN, LAPSE));
        assertThat(acts()).containsExactly("offer-lapsed", "offer-accepted");
    }

    @Test
    void whatHasBegunDoesNotLapse() {
        accept(Invented.ODILE, NOON);
        accept(Invented.ROBIN, NOON);
        assertThat(lapse(LAPSE)).isFalse();
        assertThat(kept().standsAt(LAPSE)).isTrue();
    }

    @Test
    void twoWhoTalkAreNotCutOffByAClickThatIsMissing() {
        accept(Invented.ODILE, NOON);
        store.write(stores -> {
            stores.pairings().stand(kept().stand());
            return true;
        });
        assertThat(lapse(LAPSE)).isFalse();
        assertThat(accept(Invented.ROBIN, LAPSE.plusSeconds(60)).status()).isEqualTo(PairingStatus.ACTIVE);
    }

    @Test
    void withoutAPlaceItEndsAsNobodysFaultAndBothAreFree() {
        Pairing first = Invented.offer(Invented.PROGRAM, Invented.XWEX, Invented.ROBIN);
        store.write(stores -> {
            stores.pairings().offer(first, 2);
            return new AnsweringOffer(stores.pairings(), stores.audit()).accept(actor(Invented.XWEX), first.id(), NOON);
        });
        Pairing answer = accept(Invented.ODILE, NOON);
        assertThat(answer.concluded()).isEqualTo(new Conclusion(Ending.NO_PLACE, null, NOON));
        assertThat(kept()).isEqualTo(answer);
        assertThat(acts()).containsExactly("offer-without-place");
    }

    @Test
    void forAnybodyElseItIsNotThere() {
        assertRefused("unknown-pairing", () -> accept(Invented.XWEX, NOON));
        assertRefused("unknown-pairing", () -> decline(Invented.XWEX, NOON));
    }

    private static void assertRefused(String code, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOf(RefusedException.class).hasMessage(code);
    }

    private Pairing accept(Participant person, Instant at) {
        return store.write(
                stores -> new AnsweringOffer(stores.pairings(), stores.audit()).accept(actor(person), offer.id(), at));
    }

    private Pairing decline(Participant person, Instant at) {
        return store.write(
                stores -> new AnsweringOffer(stores.pairings(), stores.audit()).decline(actor(person), offer.id(), at));
    }

    private boolean lapse(Instant now) {
        return store.write(
                stores -> new LapsingOffer(stores.pairings(), stores.audit(), "agenda").lapse(offer.id(), now));
    }

    private Pairing kept() {
        return store.read(stores -> stores.pairings().find(offer.id())).orElseThrow();
    }

    private List<String> acts() {
        return store.read(stores -> stores.audit().on(offer.id().value(), 9)).stream()
                .map(Act::verb)
                .toList();
    }

    private static Actor actor(Participant person) {
        return new Actor(person.id(), List.of());
    }
}
