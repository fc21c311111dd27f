package ca.learningpartners.mentorship.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.learningpartners.mentorship.charter.Charter;
import ca.learningpartners.mentorship.charter.CharterId;
import ca.learningpartners.mentorship.charter.Terms;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.session.Means;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What {@code Charters} promises. */
public interface CharterContract extends KeepingStore {

    Fact ODILES = new Fact(Invented.ODILE.id(), Invented.MORNING);
    Fact ROBINS = new Fact(Invented.ROBIN.id(), Invented.MORNING.plusSeconds(90));

    @Test
    default void aCharterIsKeptToTheLetter() {
        PairingId pairing = begun();
        Charter charter = new Charter(
                CharterId.random(),
                pairing,
                1,
                new Terms(
                        "Drop; -- 'quoted'\nSḵwx̱wú7mesh \u202Egpj",
                        183,
                        new TreeSet<>(Set.of(Means.values())),
                        "👩🏽‍🚀\tafter five",
                        "",
                        "é"),
                List.of(ODILES));
        assertThat(add(charter)).isTrue();
        assertThat(versions(pairing)).containsExactly(charter);
        assertThat(list(stores -> stores.charters().of(PairingId.random()))).isEmpty();
    }

    @Test
    default void versionsComeNewestFirstAndTheNewestThatBothSignedCounts() {
        PairingId pairing = begun();
        assertThat(found(stores -> stores.charters().current(pairing))).isEmpty();
        add(version(pairing, 1, "One", ODILES));
        assertThat(found(stores -> stores.charters().inForce(pairing))).isEmpty();
        assertThat(sign(pairing, 1, ROBINS)).isTrue();
        add(version(pairing, 2, "Two", ROBINS));
        assertThat(versions(pairing)).extracting(Charter::version).containsExactly(2, 1);
        assertThat(found(stores -> stores.charters().current(pairing)))
                .map(Charter::version)
                .contains(2);
        assertThat(found(stores -> stores.charters().inForce(pairing))).hasValueSatisfying(charter -> {
            assertThat(charter.version()).isEqualTo(1);
            assertThat(charter.signatures()).containsExactly(ODILES, ROBINS);
            assertThat(charter.signedAt()).contains(ROBINS.at());
        });
    }

    @Test
    default void aVersionThatWasReplacedCannotBeSigned() {
        PairingId pairing = begun();
        add(version(pairing, 1, "One", ODILES));
        add(version(pairing, 2, "Two", ODILES));
        assertThat(sign(pairing, 1, ROBINS)).isFalse();
        assertThat(sign(pairing, 3, ROBINS)).isFalse();
        assertThat(versions(pairing))
                .allSatisfy(charter -> assertThat(charter.signatures()).containsExactly(ODILES));
    }

    @Test
    default void signingTwiceKeepsTheFirstSignature() {
        PairingId pairing = begun();
        add(version(pairing, 1, "One", ODILES));
        assertThat(sign(pairing, 1, new Fact(Invented.ODILE.id(), Invented.MORNING.plusSeconds(5))))
                .isTrue();
        assertThat(versions(pairing).get(0).signatures()).containsExactly(ODILES);
    }

    @Test
    default void ofManyWhoWriteTheSameVersionAtOnceOneDoes() {
        PairingId pairing = begun();
        List<Charter> rivals = IntStream.range(0, 16)
                .mapToObj(each -> version(pairing, 1, "Rival " + each, each % 2 == 0 ? ODILES : ROBINS))
                .toList();
        List<Boolean> added = AtOnce.call(rivals, this::add);
        assertThat(added).filteredOn(kept -> kept).hasSize(1);
        assertThat(versions(pairing)).containsExactly(rivals.get(added.indexOf(true)));
    }

    @Test
    default void anIdIsUsedOnce() {
        PairingId pairing = begun();
        Charter first = version(pairing, 1, "One", ODILES);
        add(first);
        assertThat(add(new Charter(first.id(), pairing, 2, first.terms(), List.of(ODILES))))
                .isFalse();
        assertThat(versions(pairing)).containsExactly(first);
    }

    @Test
    default void aCharterNeedsAPartnershipThatIsKept() {
        Charter lost = version(PairingId.random(), 1, "One", ODILES);
        assertThatThrownBy(() -> add(lost)).isInstanceOf(RuntimeException.class);
    }

    private boolean add(Charter charter) {
        return store().write(stores -> stores.charters().add(charter));
    }

    private boolean sign(PairingId pairing, int version, Fact signature) {
        return store().write(stores -> stores.charters().sign(pairing, version, signature));
    }

    private List<Charter> versions(PairingId pairing) {
        return list(stores -> stores.charters().of(pairing));
    }

    private PairingId begun() {
        Pairing pairing = Invented.offer(Invented.PROGRAM, Invented.ODILE, Invented.ROBIN);
        write(stores -> {
            Invented.settle(stores);
            stores.pairings().offer(pairing, 1);
        });
        return pairing.id();
    }

    private static Charter version(PairingId pairing, int version, String purpose, Fact signed) {
        Terms terms = new Terms(purpose, 30, new TreeSet<>(Set.of(Means.PHONE)), "", "", "");
        return new Charter(CharterId.random(), pairing, version, terms, List.of(signed));
    }
}
