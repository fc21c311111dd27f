package ca.learningpartners.mentorship.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.learningpartners.mentorship.privacy.ChainFault.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChainCheckTest {

    private static final int ACTS = 9;
    private static final Instant MORNING = Instant.parse("2026-09-01T15:00:00Z");

    private final List<LinkedAct> chain = chain(ACTS);

    @Test
    void aListNobodyTouchedIsWhole() {
        assertThat(faults(chain)).isEmpty();
        assertThat(faults(List.of())).isEmpty();
    }

    @Test
    void theFingerprintCanBeWorkedOutByHand() {
        // printf '%064d\n1\n1788274800000\nm-abigail\nsession-logged\ns-1\n' 0 | sha256sum
        assertThat(ChainHead.BEGINNING.add(new Act("m-abigail", "session-logged", "s-1", MORNING)))
                .returns("3c40712a2bd7a916477bb80421c5688ad2265e82351b6e7f0eca1df40db9884b", LinkedAct::link);
    }

    @Test
    void anyChangeOfAnyActIsFoundAndTheActNamed() {
        for (int at = 0; at < ACTS; at++) {
            LinkedAct act = chain.get(at);
            for (LinkedAct tampered : each(act)) {
                List<LinkedAct> acts = new ArrayList<>(chain);
                acts.set(at, tampered);
                assertThat(faults(acts))
                        .as("%s instead of %s", tampered, act)
                        .containsExactly(new ChainFault(Kind.CHANGED, at + 1, at + 1));
            }
        }
    }

    @Test
    void anActThatIsGoneIsNamedWhetherItStoodAloneOrWithOthers() {
        for (int from = 0; from < ACTS - 1; from++) {
            for (int to = from; to < ACTS - 1; to++) {
                List<LinkedAct> acts = new ArrayList<>(chain);
                acts.subList(from, to + 1).clear();
                assertThat(faults(acts)).containsExactly(new ChainFault(Kind.REMOVED, from + 1, to + 1));
            }
        }
    }

    @Test
    void anActThatWasPutInIsNamedWhereverItStands() {
        for (int place = 0; place < ACTS; place++) {
            List<LinkedAct> acts = new ArrayList<>(chain);
            LinkedAct known = chain.get(place);
            long seq = known.seq() - 1;
            acts.add(place, new LinkedAct(seq, "nobody", "did-nothing", "x", known.millis(), "f".repeat(64)));
            assertThat(faults(acts)).containsExactly(new ChainFault(Kind.INSERTED, seq, seq));
        }
        List<LinkedAct> acts = new ArrayList<>(chain);
        acts.add(new LinkedAct(ACTS + 1, "nobody", "did-nothing", "x", 0, "f".repeat(64)));
        assertThat(faults(acts)).containsExactly(new ChainFault(Kind.CHANGED, ACTS + 1, ACTS + 1));
    }

    @Test
    void twoActsThatChangedPlacesAreNamedBothWithTheirLinksAndWithout() {
        for (int one = 0; one < ACTS; one++) {
            for (int other = one + 1; other < ACTS; other++) {
                for (boolean withLinks : new boolean[] {true, false}) {
                    List<LinkedAct> acts = new ArrayList<>(chain);
                    acts.set(one, inPlaceOf(chain.get(one), chain.get(other), withLinks));
                    acts.set(other, inPlaceOf(chain.get(other), chain.get(one), withLinks));
                    assertThat(faults(acts))
                            .as("%d and %d, links too: %s", one + 1, other + 1, withLinks)
                            .containsExactly(new ChainFault(Kind.SWAPPED, one + 1, other + 1));
                }
            }
        }
    }

    @Test
    void whatWasCutOffAtTheEndIsFoundByWhoeverNotedTheHead() {
        for (int kept = 0; kept < ACTS; kept++) {
            List<LinkedAct> acts = chain.subList(0, kept);
            assertThat(faults(acts)).isEmpty();
            assertThat(faults(acts, chain.get(ACTS - 1).link()))
                    .containsExactly(new ChainFault(Kind.CUT, kept + 1, kept + 1));
        }
        assertThat(faults(chain(ACTS + 3), chain.get(ACTS - 1).link())).isEmpty();
        assertThat(faults(chain, ChainOfActs.BEGINNING)).isEmpty();
    }

    @Test
    void aHeadThatCannotBeOneIsRefusedWithoutRepeatingIt() {
        assertThatThrownBy(() -> new ChainHead(1, "ABC"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("64 hexadecimal digits");
    }

    private static List<LinkedAct> each(LinkedAct act) {
        return List.of(
                new LinkedAct(act.seq(), act.actor() + "x", act.verb(), act.subject(), act.millis(), act.link()),
                new LinkedAct(act.seq(), act.actor(), act.verb() + "x", act.subject(), act.millis(), act.link()),
                new LinkedAct(act.seq(), act.actor(), act.verb(), act.subject() + "\n", act.millis(), act.link()),
                new LinkedAct(act.seq(), "", act.actor() + act.verb(), act.subject(), act.millis(), act.link()),
                new LinkedAct(act.seq(), act.actor(), act.verb(), act.subject(), act.millis() - 1, act.link()),
                new LinkedAct(act.seq(), act.actor(), act.verb(), act.subject(), act.millis(), "0".repeat(64)));
    }

    private static LinkedAct inPlaceOf(LinkedAct place, LinkedAct act, boolean withLink) {
        String link = withLink ? act.link() : place.link();
        return new LinkedAct(place.seq(), act.actor(), act.verb(), act.subject(), act.millis(), link);
    }

    private static List<LinkedAct> chain(int length) {
        List<LinkedAct> acts = new ArrayList<>();
        ChainHead head = ChainHead.BEGINNING;
        for (int number = 1; number <= length; number++) {
            Act act = new Act("m-" + number % 3, "session-logged", "s-" + number, MORNING.plusSeconds(number));
            acts.add(head.add(act));
            head = new ChainHead(number, acts.get(number - 1).link());
        }
        return acts;
    }

    private static List<ChainFault> faults(List<LinkedAct> acts) {
        return faults(acts, ChainOfActs.BEGINNING);
    }

    private static List<ChainFault> faults(List<LinkedAct> acts, String anchor) {
        ChainCheck check = ChainCheck.holding(anchor);
        acts.forEach(check::next);
        return check.faults();
    }
}
