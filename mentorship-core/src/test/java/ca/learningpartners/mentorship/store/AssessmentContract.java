package ca.learningpartners.mentorship.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Appointment;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.reflection.AssessingOneself;
import ca.learningpartners.mentorship.reflection.Assessment;
import ca.learningpartners.mentorship.reflection.AssessmentId;
import ca.learningpartners.mentorship.reflection.Place;
import ca.learningpartners.mentorship.reflection.SayingHowConfident;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How Odile sees herself, over time; her program begins on 1 September 2026, her position in August. */
public interface AssessmentContract extends KeepingStore {

    AssessmentId ONE = new AssessmentId("one");
    AssessmentId TWO = new AssessmentId("two");
    LocalDate SEPTEMBER = LocalDate.of(2026, 9, 10);

    @Test
    default void aDraftIsGoneOnWithAndWhatIsFinishedStaysAsItWas() {
        enrolled();
        TreeMap<String, Place> places = new TreeMap<>(Map.of("coaching", new Place(2, "Sḵwx̱wú7mesh\n’; --")));
        save(ONE, places, 0, false, 0);
        assertThat(draft().places()).isEqualTo(places);
        places.put("networking", new Place(4, ""));
        save(ONE, places, 1, true, 1);
        save(ONE, places, 1, true, 1);
        assertThat(found(stores -> stores.assessments().draft(Invented.PROGRAM, Invented.ODILE.id())))
                .isEmpty();
        Assessment finished = finished().get(0);
        assertThat(finished.places()).isEqualTo(places);
        assertThat(finished.revision()).isEqualTo(2);
        assertRefused("assessment-changed", () -> save(ONE, placed("coaching", 4), 2, true, 2));
        save(TWO, placed("coaching", 3), 0, true, 3);
        assertThat(finished()).extracting(Assessment::id).containsExactly(ONE, TWO);
        assertThat(finished().get(0)).isEqualTo(finished);
        assertThat(list(stores -> stores.audit().on(ONE.value(), 9)))
                .extracting(Act::verb)
                .containsExactly("assessment-finished", "assessment-saved");
    }

    @Test
    default void thereIsOneDraftAtATimeWhateverWindowsItIsWrittenIn() {
        enrolled();
        List<Boolean> saved =
                AtOnce.call(IntStream.range(0, 16).boxed().toList(), n -> saved("window-" + n, n % 4 + 1));
        assertThat(saved).filteredOn(yes -> yes).hasSize(1);
        Assessment draft = draft();
        write(stores -> new AssessingOneself(stores.assessments(), stores.audit())
                .discard(odile(), Invented.PROGRAM, draft.id(), Invented.MORNING));
        assertThat(saved("after", 1)).isTrue();
    }

    @Test
    default void nothingIsKeptThatSaysNothingOrThatTheQuestionsDoNotKnow() {
        enrolled();
        assertRefused("assessment-empty", () -> save(ONE, new TreeMap<>(), 0, true, 0));
        assertRefused("assessment-unread", () -> save(ONE, placed("charisma", 1), 0, false, 0));
        assertRefused("assessment-unread", () -> save(ONE, placed("coaching", 5), 0, false, 0));
        Actor coordinator = new Actor(
                Invented.ROBIN.id(),
                List.of(new Appointment(Invented.PROGRAM, Invented.ROBIN.id(), Role.OFFICE, null)));
        assertRefused(
                "unknown-program",
                () -> assess(
                        it -> it.save(coordinator, program(), ONE, placed("coaching", 1), 0, true, Invented.MORNING)));
        assertThat(finished()).isEmpty();
    }

    @Test
    default void aWaveIsAnsweredOnceAndCanBePassedOverBefore() {
        enrolled();
        LocalDate wave = LocalDate.of(2026, 9, 1);
        confident(it -> it.passOver(odile(), program(), wave, SEPTEMBER, Invented.MORNING));
        confident(it -> it.passOver(odile(), program(), wave, SEPTEMBER, Invented.MORNING));
        assertThat(list(stores -> stores.confidences().of(Invented.PROGRAM, Invented.ODILE.id())))
                .allMatch(said -> said.isPassedOver());
        SortedMap<String, Integer> steps = new TreeMap<>(Map.of("decide", 2, "people", 5));
        AtOnce.call(IntStream.range(0, 16).boxed().toList(), n -> {
            confident(it -> it.answer(odile(), program(), wave, steps, SEPTEMBER, Invented.MORNING));
            return true;
        });
        assertThat(list(stores -> stores.confidences().of(Invented.PROGRAM, Invented.ODILE.id())))
                .singleElement()
                .satisfies(said -> assertThat(said.steps()).isEqualTo(steps));
        boolean isSaid = read(stores -> stores.confidences().isSaid(Invented.PROGRAM, Invented.ODILE.id(), wave));
        assertThat(isSaid).isTrue();
        confident(it -> it.passOver(odile(), program(), wave, SEPTEMBER, Invented.MORNING));
        assertRefused(
                "confidence-said",
                () -> confident(it -> it.answer(
                        odile(), program(), wave, new TreeMap<>(Map.of("decide", 3)), SEPTEMBER, Invented.MORNING)));
        assertRefused(
                "confidence-not-open",
                () -> confident(
                        it -> it.answer(odile(), program(), wave, steps, LocalDate.of(2027, 3, 1), Invented.MORNING)));
        assertRefused(
                "confidence-unread",
                () -> confident(it -> it.answer(
                        odile(), program(), wave, new TreeMap<>(Map.of("decide", 6)), SEPTEMBER, Invented.MORNING)));
        assertRefused(
                "confidence-empty",
                () -> confident(
                        it -> it.answer(odile(), program(), wave, new TreeMap<>(), SEPTEMBER, Invented.MORNING)));
        assertThat(list(stores -> stores.audit().on(Invented.PROGRAM.value(), 9)))
                .extracting(Act::verb)
                .containsExactly("confidence-said", "confidence-passed-over");
    }

    private void enrolled() {
        write(stores -> {
            Invented.settle(stores);
            stores.enrolments().save(Invented.bareMentee(Invented.PROGRAM, Invented.ODILE));
        });
    }

    private boolean saved(String id, int step) {
        try {
            save(new AssessmentId(id), placed("coaching", step), 0, false, 0);
            return true;
        } catch (RefusedException refused) {
            assertThat(refused.refusal().code()).isEqualTo("assessment-changed");
            return false;
        }
    }

    private void save(AssessmentId id, SortedMap<String, Place> places, int base, boolean finish, int seconds) {
        Instant at = Invented.MORNING.plusSeconds(seconds);
        assess(it -> it.save(odile(), program(), id, places, base, finish, at));
    }

    private void assess(Consumer<AssessingOneself> deed) {
        write(stores -> deed.accept(new AssessingOneself(stores.assessments(), stores.audit())));
    }

    private void confident(Consumer<SayingHowConfident> deed) {
        write(stores -> deed.accept(new SayingHowConfident(stores.enrolments(), stores.confidences(), stores.audit())));
    }

    private Program program() {
        return found(stores -> stores.programs().find(Invented.PROGRAM)).orElseThrow();
    }

    private Assessment draft() {
        return found(stores -> stores.assessments().draft(Invented.PROGRAM, Invented.ODILE.id()))
                .orElseThrow();
    }

    private List<Assessment> finished() {
        return list(stores -> stores.assessments().finished(Invented.PROGRAM, Invented.ODILE.id()));
    }

    private static SortedMap<String, Place> placed(String item, int step) {
        return new TreeMap<>(Map.of(item, new Place(step, "")));
    }

    private static Actor odile() {
        return new Actor(
                Invented.ODILE.id(),
                List.of(new Appointment(Invented.PROGRAM, Invented.ODILE.id(), Role.MENTEE, null)));
    }

    private static void assertRefused(String code, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(code));
    }
}
