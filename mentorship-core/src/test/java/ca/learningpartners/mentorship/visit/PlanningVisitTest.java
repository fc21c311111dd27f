package ca.learningpartners.mentorship.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.district.TravelMode;
import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Appointment;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.store.Invented;
import ca.learningpartners.mentorship.store.Pair;
import ca.learningpartners.mentorship.store.Stores;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Odile and Robin plan a visit to Robin's district. */
class PlanningVisitTest {

    private static final LocalDate MONDAY = LocalDate.of(2027, 2, 8);
    private static final Actor ODILE = new Actor(Invented.ODILE.id(), List.of());
    private static final Actor ROBIN = new Actor(Invented.ROBIN.id(), List.of());
    private static final LocalDate START = Invented.SEPTEMBER;

    private final Pair pair = Pair.begun();
    private final VisitId id = VisitId.random();

    @Test
    void anIdeaBecomesAPlanThatBothAgreeToAndAChangeNeedsBothAgain() {
        assertThat(plan(ODILE, 0, days(null, null)).state(START)).isEqualTo(VisitState.IDEA);
        assertThat(plan(ODILE, 1, days(MONDAY, MONDAY)).state(START)).isEqualTo(VisitState.PLANNED);
        assertThat(agree(ROBIN, 2).state(START)).isEqualTo(VisitState.AGREED);
        assertThat(agree(ROBIN, 2).state(MONDAY)).as("on the day").isEqualTo(VisitState.AGREED);
        assertThat(agree(ROBIN, 2).state(MONDAY.plusDays(1))).isEqualTo(VisitState.HAPPENED);
        assertThat(plan(ROBIN, 2, days(MONDAY, MONDAY.plusDays(1))).state(START))
                .isEqualTo(VisitState.PLANNED);
        assertThatThrownBy(() -> agree(ODILE, 2)).hasMessage("visit-replaced");
        assertThatThrownBy(() -> plan(ODILE, 2, days(MONDAY, MONDAY.plusDays(2))))
                .hasMessage("visit-replaced");
        assertThat(plan(ODILE, 2, days(MONDAY, MONDAY.plusDays(1))).state(START))
                .as("the same plan is a yes")
                .isEqualTo(VisitState.AGREED);
    }

    @Test
    void whatCannotBeIsRefusedWithThePartItIsAbout() {
        assertThat(misfit(days(MONDAY, MONDAY.minusDays(1)))).isEqualTo("last visit-ends-first");
        assertThat(misfit(days(MONDAY, MONDAY.plusDays(14)))).isEqualTo("last visit-too-long");
        assertThat(days(MONDAY, MONDAY.plusDays(13)).misfit(START, START)).isEmpty();
        assertThat(misfit(days(START.minusDays(1), START))).isEqualTo("first visit-before-program");
        assertThat(misfit(
                        days(START.plusYears(2).plusDays(1), START.plusYears(2).plusDays(1))))
                .isEqualTo("first visit-too-far");
        assertThat(misfit(days(START.plusYears(2), START.plusYears(2)))).isEmpty();
        assertThat(misfit(stops(MONDAY, stop(MONDAY.plusDays(1), 9, 10)))).isEqualTo("stop stop-outside");
        assertThat(misfit(stops(MONDAY, stop(MONDAY, 9, 11), stop(MONDAY, 10, 12))))
                .isEqualTo("stop stop-overlaps");
        assertThat(stops(MONDAY, stop(MONDAY, 9, 10), stop(MONDAY, 10, 12)).misfit(START, START))
                .as("one after the other")
                .isEmpty();
        assertThat(misfit(stops(null, stop(MONDAY, 9, 10)))).isEqualTo("first visit-needs-days");
        assertThatThrownBy(() -> stop(MONDAY, 10, 10)).hasMessage("stop-ends-first");
        assertThatThrownBy(() -> new Leg(TravelMode.AIR, "float plane", MONDAY, "", "", null, 0))
                .hasMessage("leg-minutes");
    }

    @Test
    void onlyTheTwoPlanAndOnlyAsLongAsTheyArePartners() {
        plan(ODILE, 0, days(null, null));
        Actor stranger = new Actor(Invented.GITGAAT.id(), List.of());
        assertThatThrownBy(() -> plan(stranger, 1, days(MONDAY, MONDAY))).hasMessage("unknown-pairing");
        assertThatThrownBy(() -> agree(stranger, 1)).hasMessage("unknown-pairing");
        pair.end();
        assertThatThrownBy(() -> plan(ODILE, 1, days(MONDAY, MONDAY))).hasMessage("pairing-concluded");
    }

    @Test
    void aCoordinatorOfEitherDistrictSaysWhetherItFitsAndNobodyElseDoes() {
        plan(ODILE, 0, days(MONDAY, MONDAY));
        Actor coordinator = coordinator(Invented.KOOTENAY);
        say(coordinator, 1, false);
        assertThat(pair.store().<List<Opinion>>read(stores -> stores.visits().opinions(id)))
                .singleElement()
                .satisfies(said -> assertThat(said.fits()).isFalse());
        assertThatThrownBy(() -> say(coordinator(new DistrictNumber(5)), 1, true))
                .hasMessage("unknown-visit");
        assertThatThrownBy(() -> say(ODILE, 1, true)).hasMessage("unknown-visit");
        assertThatThrownBy(() -> say(coordinator, 2, true)).hasMessage("visit-replaced");
        assertThat(visit().version()).as("the plan is untouched").isEqualTo(1);
    }

    @Test
    void whatWasCalledOffStaysSo() {
        plan(ODILE, 0, days(MONDAY, MONDAY));
        in(planning -> {
            planning.callOff(ROBIN, id, START, Invented.MORNING);
            planning.callOff(ODILE, id, START, Invented.MORNING);
            return true;
        });
        assertThat(visit().state(START)).isEqualTo(VisitState.CALLED_OFF);
        assertThatThrownBy(() -> plan(ODILE, 1, days(MONDAY, MONDAY.plusDays(1))))
                .hasMessage("visit-over");
    }

    @Test
    void whatHasHappenedIsNeitherMovedNorCalledOffNorSpokenOf() {
        plan(ODILE, 0, days(MONDAY, MONDAY));
        agree(ROBIN, 1);
        LocalDate after = MONDAY.plusDays(1);
        VisitPlan later = days(MONDAY, after);
        assertThatThrownBy(() -> plan(ODILE, 1, later, after)).hasMessage("visit-happened");
        assertThatThrownBy(() -> say(coordinator(Invented.KOOTENAY), 1, false, after))
                .hasMessage("visit-happened");
        assertThatThrownBy(() -> in(planning -> {
                    planning.callOff(ROBIN, id, after, Invented.MORNING);
                    return true;
                }))
                .hasMessage("visit-happened");
        assertThat(visit().state(after)).isEqualTo(VisitState.HAPPENED);
        assertThat(plan(ODILE, 1, later, MONDAY).version())
                .as("as long as it lasts")
                .isEqualTo(2);
    }

    @Test
    void theCoordinatorOfAThirdDistrictThatIsVisitedSaysWhetherItFitsAsLongAsItIsVisited() {
        DistrictNumber third = new DistrictNumber(5);
        plan(ODILE, 0, elsewhere(third));
        say(coordinator(third), 1, true);
        assertThat(pair.store().<List<Opinion>>read(stores -> stores.visits().opinions(id)))
                .extracting(Opinion::district)
                .containsExactly(third);
        plan(ODILE, 1, days(MONDAY, MONDAY));
        assertThatThrownBy(() -> say(coordinator(third), 2, true)).hasMessage("unknown-visit");
    }

    @Test
    void aKeepsakeGoesWhenItIsEmptiedAndStaysWhenNoneCame() {
        plan(ODILE, 0, days(MONDAY, MONDAY));
        keepsake("A chair for every elder");
        assertThatThrownBy(() -> keepsake(null)).hasMessage("keepsake-missing");
        assertThat(keepsakes()).extracting(Keepsake::text).containsExactly("A chair for every elder");
        keepsake("");
        assertThat(keepsakes()).isEmpty();
    }

    private void keepsake(@Nullable String text) {
        in(planning -> {
            planning.keepsake(ODILE, id, text, Invented.MORNING);
            return true;
        });
    }

    private List<Keepsake> keepsakes() {
        return pair.store().read(stores -> stores.visits().keepsakes(id));
    }

    private static Actor coordinator(DistrictNumber district) {
        ParticipantId person = Invented.GITGAAT.id();
        return new Actor(person, List.of(new Appointment(Invented.PROGRAM, person, Role.COORDINATOR, district)));
    }

    private void say(Actor actor, int version, boolean fits) {
        say(actor, version, fits, START);
    }

    private void say(Actor actor, int version, boolean fits, LocalDate today) {
        pair.store().write(stores -> {
            new CommentingVisit(stores.pairings(), stores.participants(), stores.visits(), stores.audit())
                    .say(actor, id, version, fits, today, Invented.MORNING);
            return true;
        });
    }

    private Visit visit() {
        return pair.store().read(stores -> stores.visits().find(id)).orElseThrow();
    }

    private Visit plan(Actor actor, int base, VisitPlan plan) {
        return plan(actor, base, plan, START);
    }

    private Visit plan(Actor actor, int base, VisitPlan plan, LocalDate today) {
        return in(planning -> planning.plan(actor, pair.id(), id, base, plan, today, Invented.MORNING));
    }

    private Visit agree(Actor actor, int version) {
        return in(planning -> planning.agree(actor, id, version, Invented.MORNING));
    }

    private <T> T in(Function<PlanningVisit, T> work) {
        return pair.store().write(stores -> work.apply(planning(stores)));
    }

    private static PlanningVisit planning(Stores stores) {
        return new PlanningVisit(stores.pairings(), stores.programs(), stores.visits(), stores.audit());
    }

    private static String misfit(VisitPlan plan) {
        return plan.misfit(START, START)
                .map(misfit -> misfit.part() + " " + misfit.refusal().code())
                .orElse("");
    }

    private static Stop stop(LocalDate day, int from, int to) {
        return new Stop(Stakeholder.TEACHERS, day, LocalTime.of(from, 0), LocalTime.of(to, 0), "", "");
    }

    private static VisitPlan days(@Nullable LocalDate first, @Nullable LocalDate last) {
        return plan(first, last, List.of());
    }

    private static VisitPlan stops(@Nullable LocalDate day, Stop... stops) {
        return plan(day, day, List.of(stops));
    }

    private static VisitPlan plan(@Nullable LocalDate first, @Nullable LocalDate last, List<Stop> stops) {
        return new VisitPlan(
                Invented.KOOTENAY, "", new TreeSet<>(), new TreeSet<>(), first, last, null, stops, List.of());
    }

    private static VisitPlan elsewhere(DistrictNumber district) {
        return new VisitPlan(
                district, "", new TreeSet<>(), new TreeSet<>(), MONDAY, MONDAY, null, List.of(), List.of());
    }
}
