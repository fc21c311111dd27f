package ca.learningpartners.mentorship.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.store.InMemoryStore;
import ca.learningpartners.mentorship.store.Invented;
import ca.learningpartners.mentorship.store.Store;
import ca.learningpartners.mentorship.text.RefusedException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Odile, a mentee, has Robin of her district settle her times. */
class NamingAssistantTest {

    private final Store store = new InMemoryStore();

    @BeforeEach
    void odileIsAMentee() {
        store.write(stores -> {
            Invented.settle(stores);
            stores.appointments().add(new Appointment(Invented.PROGRAM, Invented.ODILE.id(), Role.MENTEE, null));
            return true;
        });
    }

    @Test
    void anAddressInOtherCapitalsFindsTheAssistant() {
        assertThat(name(Invented.ODILE, new EmailAddress(address(Invented.ROBIN).toUpperCase(Locale.ROOT))))
                .isEqualTo(Invented.ROBIN);
        assertThat(actor(Invented.ROBIN).schedulesFor(Invented.ODILE.id(), Invented.PROGRAM))
                .isTrue();
        assertThat(actor(Invented.ROBIN).schedulesFor(Invented.ODILE.id(), Invented.OTHER_PROGRAM))
                .isFalse();
        assertThat(actor(Invented.ODILE).schedulesFor(Invented.ROBIN.id(), Invented.PROGRAM))
                .isFalse();
    }

    @Test
    void namingTheSameAgainIsOneAct() {
        name(Invented.ODILE, address(Invented.ROBIN));
        name(Invented.ODILE, address(Invented.ROBIN));
        assertThat(acts(Invented.ROBIN)).containsExactly("assistant-named");
    }

    @Test
    void eitherEndsIt() {
        name(Invented.ODILE, address(Invented.ROBIN));
        naming(naming ->
                naming.stepDown(actor(Invented.ROBIN), Invented.PROGRAM, Invented.ODILE.id(), Invented.MORNING));
        assertThat(actor(Invented.ROBIN).assistances()).isEmpty();
        name(Invented.ODILE, address(Invented.XWEX));
        naming(naming -> naming.takeBack(actor(Invented.ODILE), Invented.PROGRAM, Invented.MORNING));
        naming(naming -> naming.takeBack(actor(Invented.ODILE), Invented.PROGRAM, Invented.MORNING));
        assertThat(actor(Invented.XWEX).assistances()).isEmpty();
        assertThat(acts(Invented.ODILE)).containsExactly("assistance-ended", "assistance-ended");
    }

    @Test
    void whoIsNotTheAssistantCannotStepDownForThem() {
        name(Invented.ODILE, address(Invented.ROBIN));
        assertThatThrownBy(() -> naming(naming ->
                        naming.stepDown(actor(Invented.XWEX), Invented.PROGRAM, Invented.ODILE.id(), Invented.MORNING)))
                .hasMessage("unknown-assistance");
        assertThat(actor(Invented.ROBIN).assistances()).hasSize(1);
    }

    @Test
    void nobodyElsewhereAndNobodyTwiceIsFound() {
        Participant away = new Participant(
                Invented.XWEX.id(),
                Invented.XWEX.name(),
                Invented.XWEX.email(),
                new DistrictNumber(45),
                Invented.XWEX.languages(),
                Invented.XWEX.locale());
        Participant twin = new Participant(
                Invented.WAI_LAM.id(),
                Invented.WAI_LAM.name(),
                Invented.ROBIN.email(),
                Invented.KOOTENAY,
                Invented.WAI_LAM.languages(),
                Invented.WAI_LAM.locale());
        store.write(stores -> {
            stores.participants().save(away);
            stores.participants().save(twin);
            return true;
        });
        assertRefused("unknown-assistant", Invented.ODILE, address(Invented.XWEX));
        assertRefused("unknown-assistant", Invented.ODILE, address(Invented.ROBIN));
        assertRefused("unknown-assistant", Invented.ODILE, "nobody@district.example");
        assertRefused("assistant-is-oneself", Invented.ODILE, address(Invented.ODILE));
        assertRefused("unknown-program", Invented.GITGAAT, address(Invented.ODILE));
    }

    @Test
    void anAssistantSettlesTheTimesOfThatPartnerOnlyAndNeverThoseOfTheirOwnPartner() {
        Pairing pairing = Invented.offer(Invented.PROGRAM, Invented.ODILE, Invented.XWEX);
        Pairing own = Invented.offer(Invented.PROGRAM, Invented.ODILE, Invented.ROBIN);
        name(Invented.ODILE, address(Invented.ROBIN));
        assertThat(pairing.maySchedule(actor(Invented.ROBIN), Invented.ODILE.id()))
                .isTrue();
        assertThat(pairing.maySchedule(actor(Invented.ROBIN), Invented.XWEX.id()))
                .isFalse();
        assertThat(own.maySchedule(actor(Invented.ROBIN), Invented.ODILE.id())).isFalse();
        assertThat(own.maySchedule(actor(Invented.ROBIN), Invented.ROBIN.id())).isTrue();
        assertThat(pairing.maySchedule(actor(Invented.GITGAAT), Invented.ODILE.id()))
                .isFalse();
        assertThatThrownBy(() -> pairing.maySchedule(actor(Invented.ROBIN), Invented.ROBIN.id()))
                .hasMessage("not-in-this-pairing");
    }

    private interface Telling {
        void tell(NamingAssistant naming);
    }

    private void naming(Telling telling) {
        store.write(stores -> {
            telling.tell(new NamingAssistant(stores.participants(), stores.assistances(), stores.audit()));
            return true;
        });
    }

    private Participant name(Participant principal, String address) {
        return name(principal, new EmailAddress(address));
    }

    private Participant name(Participant principal, EmailAddress address) {
        Actor actor = actor(principal);
        return store.write(stores -> new NamingAssistant(stores.participants(), stores.assistances(), stores.audit())
                .name(actor, Invented.PROGRAM, address, Invented.MORNING));
    }

    private void assertRefused(String code, Participant principal, String address) {
        assertThatThrownBy(() -> name(principal, address))
                .isInstanceOf(RefusedException.class)
                .hasMessage(code);
    }

    private Actor actor(Participant person) {
        return store.read(stores -> new Actor(
                person.id(),
                stores.appointments().of(person.id()),
                stores.assistances().heldBy(person.id())));
    }

    private List<String> acts(Participant about) {
        return store.read(stores -> stores.audit().on(about.id().value(), 100)).stream()
                .map(Act::verb)
                .toList();
    }

    private static String address(Participant person) {
        return Objects.requireNonNull(person.email()).value();
    }
}
