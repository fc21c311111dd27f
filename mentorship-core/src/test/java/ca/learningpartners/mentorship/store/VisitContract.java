package ca.learningpartners.mentorship.store;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.district.TravelMode;
import ca.learningpartners.mentorship.objective.ObjectiveCode;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.program.Topic;
import ca.learningpartners.mentorship.visit.Keepsake;
import ca.learningpartners.mentorship.visit.Leg;
import ca.learningpartners.mentorship.visit.Opinion;
import ca.learningpartners.mentorship.visit.Stakeholder;
import ca.learningpartners.mentorship.visit.Stop;
import ca.learningpartners.mentorship.visit.Visit;
import ca.learningpartners.mentorship.visit.VisitId;
import ca.learningpartners.mentorship.visit.VisitPlan;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What {@code Visits} promises. */
public interface VisitContract extends KeepingStore {

    Fact WRITTEN = new Fact(Invented.ODILE.id(), Invented.MORNING);
    Fact AGREED = new Fact(Invented.ROBIN.id(), Invented.MORNING.plusSeconds(60));
    LocalDate MONDAY = LocalDate.of(2027, 2, 8);

    @Test
    default void aVisitIsKeptToTheLetterWithStopsAndLegs() {
        Visit visit = visit(begun(), flown());
        assertThat(add(visit)).isTrue();
        assertThat(add(visit)).as("sent twice").isFalse();
        assertThat(found(stores -> stores.visits().find(visit.id()))).contains(visit);
        assertThat(list(stores -> stores.visits().of(visit.pairing()))).containsExactly(visit);
        assertThat(list(stores -> stores.visits().in(Invented.PROGRAM))).containsExactly(visit);
        assertThat(list(stores -> stores.visits().in(Invented.OTHER_PROGRAM))).isEmpty();
    }

    @Test
    default void aChangeTakesThePlaceOfTheVersionItWasMadeFromOnly() {
        Visit visit = visit(begun(), flown());
        add(visit);
        agree(visit.id(), 1, AGREED);
        Visit next = new Visit(visit.id(), visit.pairing(), 2, idea(), AGREED, List.of(AGREED), null);
        assertThat(change(next)).isTrue();
        assertThat(change(next)).as("from a version that is gone").isFalse();
        assertThat(found(stores -> stores.visits().find(visit.id()))).contains(next);
        assertThat(agree(visit.id(), 1, WRITTEN)).isFalse();
        assertThat(agree(visit.id(), 2, WRITTEN)).isTrue();
        assertThat(agree(visit.id(), 2, WRITTEN)).as("twice").isTrue();
        assertThat(found(stores -> stores.visits().find(visit.id()))
                        .orElseThrow()
                        .agreed())
                .containsExactlyInAnyOrder(WRITTEN, AGREED);
    }

    @Test
    default void whatWasCalledOffIsNotChangedAnyMore() {
        Visit visit = visit(begun(), idea());
        add(visit);
        assertThat(callOff(visit.id())).isTrue();
        assertThat(callOff(visit.id())).isFalse();
        assertThat(change(new Visit(visit.id(), visit.pairing(), 2, flown(), AGREED, List.of(AGREED), null)))
                .isFalse();
        assertThat(found(stores -> stores.visits().find(visit.id()))
                        .orElseThrow()
                        .calledOff())
                .isEqualTo(AGREED);
    }

    @Test
    default void aDistrictSaysOneThingToAVersionAndNothingToTheNext() {
        Visit visit = visit(begun(), flown());
        add(visit);
        Opinion fits = new Opinion(visit.id(), 1, Invented.KOOTENAY, true, AGREED);
        Opinion move = new Opinion(visit.id(), 1, Invented.KOOTENAY, false, WRITTEN);
        write(stores -> stores.visits().say(fits));
        write(stores -> stores.visits().say(move));
        assertThat(list(stores -> stores.visits().opinions(visit.id()))).containsExactly(move);
        change(new Visit(visit.id(), visit.pairing(), 2, idea(), AGREED, List.of(AGREED), null));
        assertThat(list(stores -> stores.visits().opinions(visit.id()))).isEmpty();
    }

    @Test
    default void whatEachTakesAlongIsReplacedAndThanksAreSentOnce() {
        Visit visit = visit(begun(), flown());
        add(visit);
        Keepsake second = new Keepsake(visit.id(), WRITTEN, "Elders at every table\n’");
        write(stores -> stores.visits().keep(new Keepsake(visit.id(), WRITTEN, "First")));
        write(stores -> stores.visits().keep(second));
        assertThat(list(stores -> stores.visits().keepsakes(visit.id()))).containsExactly(second);
        write(stores -> stores.visits().keep(new Keepsake(visit.id(), WRITTEN, "")));
        assertThat(list(stores -> stores.visits().keepsakes(visit.id()))).isEmpty();
        write(stores -> stores.visits().thank(visit.id(), WRITTEN));
        write(stores -> stores.visits().thank(visit.id(), AGREED));
        assertThat(found(stores -> stores.visits().thanked(visit.id()))).contains(WRITTEN);
    }

    private boolean add(Visit visit) {
        return store().write(stores -> stores.visits().add(visit));
    }

    private boolean change(Visit next) {
        return store().write(stores -> stores.visits().change(next));
    }

    private boolean agree(VisitId id, int version, Fact agreed) {
        return store().write(stores -> stores.visits().agree(id, version, agreed));
    }

    private boolean callOff(VisitId id) {
        return store().write(stores -> stores.visits().callOff(id, AGREED));
    }

    private PairingId begun() {
        Pairing pairing = Invented.offer(Invented.PROGRAM, Invented.ODILE, Invented.ROBIN);
        write(stores -> {
            Invented.settle(stores);
            stores.pairings().offer(pairing, 1);
        });
        return pairing.id();
    }

    private static Visit visit(PairingId pairing, VisitPlan plan) {
        return new Visit(VisitId.random(), pairing, 1, plan, WRITTEN, List.of(WRITTEN), null);
    }

    private static VisitPlan idea() {
        return new VisitPlan(
                Invented.KOOTENAY, "", new TreeSet<>(), new TreeSet<>(), null, null, null, List.of(), List.of());
    }

    private static VisitPlan flown() {
        return new VisitPlan(
                Invented.KOOTENAY,
                "How Gitga’at knowledge\nleads the school'; DROP TABLE visit",
                new TreeSet<>(Set.of(new Topic("budget"))),
                new TreeSet<>(Set.of(new ObjectiveCode("O3"))),
                MONDAY,
                MONDAY.plusDays(1),
                MONDAY.plusDays(2),
                List.of(
                        new Stop(
                                Stakeholder.BOARD_CHAIR,
                                MONDAY,
                                LocalTime.of(9, 0),
                                LocalTime.of(10, 30),
                                "",
                                "Board office"),
                        new Stop(
                                Stakeholder.NATION,
                                MONDAY.plusDays(1),
                                LocalTime.of(13, 0),
                                LocalTime.of(15, 0),
                                "Elders",
                                "Txałgiu")),
                List.of(
                        new Leg(TravelMode.AIR, "float plane", MONDAY, "Seal Cove", "Hartley Bay", null, 45),
                        new Leg(
                                TravelMode.WATER,
                                "",
                                MONDAY.plusDays(1),
                                "Hartley Bay",
                                "Prince Rupert",
                                LocalTime.of(16, 5),
                                240)));
    }
}
