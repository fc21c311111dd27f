package ca.learningpartners.mentorship.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.learningpartners.mentorship.access.Whose;
import ca.learningpartners.mentorship.consent.AnsweringConsent;
import ca.learningpartners.mentorship.consent.ConsentTopic;
import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Appointment;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.survey.AnsweringWave;
import ca.learningpartners.mentorship.survey.Answers;
import ca.learningpartners.mentorship.survey.Audience;
import ca.learningpartners.mentorship.survey.Instrument;
import ca.learningpartners.mentorship.survey.InstrumentId;
import ca.learningpartners.mentorship.survey.Inviting;
import ca.learningpartners.mentorship.survey.PlanningWaves;
import ca.learningpartners.mentorship.survey.Response;
import ca.learningpartners.mentorship.survey.Wave;
import ca.learningpartners.mentorship.survey.WaveId;
import ca.learningpartners.mentorship.survey.Window;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * A wave of the program’s own start instrument, from 10 to 24 September 2026: Odile is a mentee, as are nine more, and Wai
 * Lam a mentor.
 */
public interface WaveContract extends KeepingStore {

    WaveId FIRST = new WaveId("wave-one");
    InstrumentId START = new InstrumentId("bcssa-start", 1);
    LocalDate BEFORE = LocalDate.of(2026, 9, 8);
    LocalDate WITHIN = LocalDate.of(2026, 9, 12);
    LocalDate AFTER = LocalDate.of(2026, 9, 25);
    Window SEPTEMBER = new Window(LocalDate.of(2026, 9, 10), LocalDate.of(2026, 9, 20), LocalDate.of(2026, 9, 24));
    Audience BOTH = new Audience(Set.of(Role.MENTEE, Role.MENTOR), new TreeSet<>());
    List<Participant> NINE_MORE = IntStream.range(0, 9)
            .mapToObj(n -> Invented.person("one-of-nine-" + n, "One of nine"))
            .toList();

    @Test
    default void aWaveIsPlannedOnceWhateverTheButtonDoesAndIsKeptToTheLetter() {
        begun();
        Audience some =
                new Audience(Set.of(Role.MENTEE), new TreeSet<>(Set.of(Invented.KOOTENAY, new DistrictNumber(93))));
        List<Wave> planned = AtOnce.call(IntStream.range(0, 12).boxed().toList(), n -> plan(FIRST, some, SEPTEMBER));
        assertThat(planned).allMatch(wave -> wave.number() == 1);
        assertThat(waves()).singleElement().satisfies(kept -> {
            assertThat(kept.audience()).isEqualTo(some);
            assertThat(kept.window()).isEqualTo(SEPTEMBER);
            assertThat(kept.instrument()).isEqualTo(START);
            assertThat(kept.fingerprint()).isEqualTo(start().fingerprint());
            assertThat(kept.ended()).isNull();
        });
        assertRefused("wave-id-taken", () -> plan(FIRST, BOTH, SEPTEMBER));
        AtOnce.call(List.of("a", "b", "c", "d"), id -> plan(new WaveId(id), BOTH, SEPTEMBER));
        assertThat(waves()).extracting(Wave::number).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    default void whatAWaveAsksDoesNotChangeOnceItIsOpenAndItIsClosedForGood() {
        begun();
        plan(FIRST, BOTH, SEPTEMBER);
        InstrumentId middle = new InstrumentId("bcssa-middle", 1);
        change(1, middle, BEFORE);
        assertRefused("wave-changed", () -> change(1, START, BEFORE));
        change(2, START, BEFORE);
        assertRefused("wave-is-open", () -> change(3, middle, WITHIN));
        assertRefused("wave-closed", () -> change(3, middle, AFTER));
        assertRefused("wave-closed", () -> close("late", AFTER));
        Wave closed = close("A storm; nobody was at work", WITHIN);
        assertThat(close("again", WITHIN)).isEqualTo(closed);
        assertThat(wave().ended()).isEqualTo(closed.ended());
        assertThat(closed.state(WITHIN)).isEqualTo(Wave.State.CLOSED);
        assertRefused("wave-closed", () -> change(4, middle, WITHIN));
        assertRefused("wave-closed", () -> answer(Invented.ODILE, Map.of("role", "4"), 0, WITHIN));
        assertThat(list(stores -> stores.audit().on(FIRST.value(), 9)))
                .extracting(Act::verb)
                .containsExactly("wave-closed-early", "wave-changed", "wave-changed", "wave-planned");
    }

    @Test
    default void aWaveThatCannotBeIsRefusedWithItsReason() {
        begun();
        assertRefused("wave-days-backwards", () -> new Window(WITHIN, BEFORE, AFTER));
        assertRefused("wave-days-backwards", () -> new Window(BEFORE, AFTER, WITHIN));
        assertRefused("wave-audience-nobody", () -> new Audience(Set.of(), new TreeSet<>()));
        Audience elsewhere = new Audience(Set.of(Role.MENTEE), new TreeSet<>(Set.of(new DistrictNumber(99))));
        assertRefused("wave-audience-nobody", () -> plan(FIRST, elsewhere, SEPTEMBER));
        assertRefused("wave-opens-past", () -> plan(FIRST, BOTH, new Window(BEFORE.minusDays(1), WITHIN, AFTER)));
        assertRefused(
                "wave-instrument-unknown",
                () -> planning((it, program) -> it.plan(
                        office(),
                        program,
                        FIRST,
                        new InstrumentId("ptmp-start", 1),
                        BOTH,
                        SEPTEMBER,
                        BEFORE,
                        Invented.MORNING)));
        assertRefused(
                "unknown-program",
                () -> planning((it, program) -> it.plan(
                        mentee(Invented.ODILE), program, FIRST, START, BOTH, SEPTEMBER, BEFORE, Invented.MORNING)));
        assertThat(waves()).isEmpty();
    }

    @Test
    default void fewerThanTenPeopleAreNotAskedWhatCouldNeverBeShown() {
        begun();
        Audience mentees = new Audience(Set.of(Role.MENTEE), new TreeSet<>(Set.of(Invented.KOOTENAY)));
        plan(FIRST, mentees, SEPTEMBER);
        Audience mentors = new Audience(Set.of(Role.MENTOR), new TreeSet<>());
        assertThatThrownBy(() -> plan(new WaveId("wave-two"), mentors, SEPTEMBER))
                .isInstanceOfSatisfying(RefusedException.class, refused -> {
                    assertThat(refused.refusal().code()).isEqualTo("wave-audience-few");
                    assertThat(refused.refusal().details()).containsExactly(1L, 10);
                });
        assertRefused(
                "wave-audience-few",
                () -> planning((it, program) ->
                        it.change(office(), program, FIRST, 1, START, mentors, SEPTEMBER, BEFORE, Invented.MORNING)));
        assertThat(waves()).singleElement().extracting(Wave::audience).isEqualTo(mentees);
    }

    @Test
    default void answersAreKeptOnceAndTwoWindowsLoseNothing() {
        begun();
        plan(FIRST, BOTH, SEPTEMBER);
        assertRefused("wave-not-open", () -> answer(Invented.ODILE, Map.of("role", "4"), 0, BEFORE));
        AtOnce.call(IntStream.range(0, 12).boxed().toList(), n -> {
            answer(Invented.ODILE, Map.of("role", "4", "hope", "aloud network"), 0, WITHIN);
            return n;
        });
        Response kept = response(Invented.ODILE);
        assertThat(kept.answers().chosen("hope")).containsExactly("aloud", "network");
        assertThat(kept.state()).isEqualTo(Response.State.PARTLY);
        assertThat(kept.edition()).isEqualTo(1);
        assertRefused("wave-answers-changed", () -> answer(Invented.ODILE, Map.of("role", "5"), 0, WITHIN));
        answer(Invented.ODILE, Map.of("role", "5"), 1, WITHIN);
        assertThat(response(Invented.ODILE).answers().chosen("role")).containsExactly("5");
        assertRefused("wave-closed", () -> answer(Invented.ODILE, Map.of("role", "1"), 2, AFTER));
        assertThat(list(stores -> stores.audit().on(FIRST.value(), 9)))
                .extracting(Act::verb)
                .containsExactly("wave-answered", "wave-answered", "wave-planned");
        assertThat(agreed()).isTrue();
    }

    @Test
    default void whatIsWrittenComesBackToTheLetter() {
        begun();
        plan(FIRST, BOTH, SEPTEMBER);
        String said = "Sḵwx̱wú7mesh = a:b\\n\n’; -- \\";
        answer(Invented.ODILE, new Answers(new TreeMap<>(), new TreeMap<>(Map.of("word", said))), 0, WITHIN);
        assertThat(response(Invented.ODILE).answers().text("word")).isEqualTo(said);
        write(stores -> stores.contentKeys().forget(Whose.person(Invented.ODILE.id())));
        assertThat(response(Invented.ODILE).answers().isEmpty()).isTrue();
    }

    @Test
    default void whatTheInstrumentDoesNotKnowIsNotKept() {
        begun();
        plan(FIRST, BOTH, SEPTEMBER);
        for (Map<String, String> unread : List.of(
                Map.of("charisma", "1"),
                Map.of("role", "6"),
                Map.of("role", "1 2"),
                Map.of("stay", "moon"),
                Map.of("word", "4"))) {
            assertRefused("wave-unread", () -> answer(Invented.ODILE, unread, 0, WITHIN));
        }
        assertRefused("wave-empty", () -> answer(Invented.ODILE, Map.of(), 0, WITHIN));
        assertRefused("wave-empty", () -> answer(Invented.ODILE, Map.of("mentor-role", "4"), 0, WITHIN));
        assertRefused("wave-empty", () -> answer(Invented.ODILE, Map.of("stay-why", "load"), 0, WITHIN));
        assertRefused("unknown-wave", () -> answer(Invented.ROBIN, Map.of("role", "4"), 0, WITHIN));
        assertRefused(
                "wave-not-agreed",
                () -> answering((it, wave) -> it.answer(
                        mentee(Invented.ODILE),
                        wave,
                        Instrument.find(START),
                        chosen(Map.of("role", "4")),
                        Optional.empty(),
                        0,
                        WITHIN,
                        Invented.MORNING)));
        Instrument changed =
                new Instrument(START, start().title(), start().about(), start().licence(), "another", start().items());
        assertRefused(
                "wave-instrument-changed",
                () -> answering((it, wave) -> it.answer(
                        mentee(Invented.ODILE),
                        wave,
                        Optional.of(changed),
                        chosen(Map.of("role", "4")),
                        Optional.of(1),
                        0,
                        WITHIN,
                        Invented.MORNING)));
        assertThat(agreed()).as("what is refused is not agreed to either").isFalse();
    }

    @Test
    default void whoWouldRatherNotSaysSoAndTakesBackWhatTheySaid() {
        begun();
        plan(FIRST, BOTH, SEPTEMBER);
        answering((it, wave) -> it.decline(mentee(Invented.ODILE), wave, WITHIN, Invented.MORNING));
        answering((it, wave) -> it.decline(mentee(Invented.ODILE), wave, WITHIN, Invented.MORNING));
        assertThat(response(Invented.ODILE).state()).isEqualTo(Response.State.DECLINED);
        answer(Invented.ODILE, Map.of("role", "4"), 1, WITHIN);
        assertThat(agreed()).isTrue();
        answering((it, wave) -> it.decline(mentee(Invented.ODILE), wave, WITHIN, Invented.MORNING));
        assertThat(response(Invented.ODILE).answers().isEmpty()).isTrue();
        assertThat(agreed()).isFalse();
        answer(Invented.ODILE, Map.of("role", "2"), 3, WITHIN);
        write(stores -> new AnsweringConsent(stores.consents(), stores.audit())
                .withdraw(
                        mentee(Invented.ODILE),
                        Invented.PROGRAM,
                        ConsentTopic.wave(FIRST.value()),
                        Invented.MORNING.plusSeconds(60)));
        assertThat(agreed()).isFalse();
        assertThat(response(Invented.ODILE).answers().isEmpty())
                .as("they are still theirs")
                .isFalse();
    }

    @Test
    default void whoJoinsWhileItIsOpenIsInvitedAndWhoJoinsLaterIsNot() {
        begun();
        plan(FIRST, BOTH, SEPTEMBER);
        assertThat(invite(BEFORE)).isZero();
        assertThat(invite(WITHIN)).isEqualTo(11);
        assertThat(invite(WITHIN)).isZero();
        write(stores -> stores.enrolments().save(Invented.bareMentor(Invented.PROGRAM, Invented.XWEX)));
        assertThat(invite(WITHIN)).isEqualTo(1);
        write(stores -> stores.enrolments().save(Invented.bareMentor(Invented.PROGRAM, Invented.GITGAAT)));
        assertThat(invite(AFTER)).isZero();
        answer(Invented.ODILE, Map.of("role", "3"), 0, WITHIN);
        Set<ParticipantId> silent = read(stores -> stores.responses().silent(FIRST));
        assertThat(silent)
                .hasSize(11)
                .contains(Invented.WAI_LAM.id(), Invented.XWEX.id())
                .doesNotContain(Invented.ODILE.id(), Invented.GITGAAT.id());
        boolean isSaid = read(stores -> stores.responses().isSaid(FIRST, Invented.ODILE.id()));
        assertThat(isSaid).isTrue();
        assertThat(list(stores -> stores.responses().of(FIRST)))
                .extracting(Response::role)
                .hasSize(12)
                .contains(Role.MENTEE, Role.MENTOR);
    }

    private void begun() {
        write(stores -> {
            Invented.settle(stores);
            stores.enrolments().save(Invented.bareMentee(Invented.PROGRAM, Invented.ODILE));
            stores.enrolments().save(Invented.bareMentor(Invented.PROGRAM, Invented.WAI_LAM));
            NINE_MORE.forEach(person -> {
                stores.participants().save(person);
                stores.enrolments().save(Invented.bareMentee(Invented.PROGRAM, person));
            });
        });
    }

    private int invite(LocalDate today) {
        return store().write(stores -> new Inviting(stores.waves(), stores.responses(), stores.enrolments())
                .invite(Invented.PROGRAM, today, Invented.MORNING));
    }

    private Wave plan(WaveId id, Audience audience, Window window) {
        return store().write(stores -> planning(stores)
                .plan(office(), program(stores), id, START, audience, window, BEFORE, Invented.MORNING));
    }

    private void change(int edition, InstrumentId instrument, LocalDate today) {
        planning((it, program) ->
                it.change(office(), program, FIRST, edition, instrument, BOTH, SEPTEMBER, today, Invented.MORNING));
    }

    private Wave close(String reason, LocalDate today) {
        return store().write(stores ->
                planning(stores).close(office(), program(stores), FIRST, reason, today, Invented.MORNING));
    }

    private void answer(Participant who, Map<String, String> steps, int edition, LocalDate today) {
        answer(who, chosen(steps), edition, today);
    }

    private void answer(Participant who, Answers answers, int edition, LocalDate today) {
        answering((it, wave) -> it.answer(
                who.equals(Invented.ROBIN) ? office() : mentee(who),
                wave,
                Instrument.find(START),
                answers,
                Optional.of(Wave.WORDS),
                edition,
                today,
                Invented.MORNING));
    }

    private static Answers chosen(Map<String, String> steps) {
        TreeMap<String, SortedSet<String>> chosen = new TreeMap<>();
        steps.forEach((item, options) -> chosen.put(item, new TreeSet<>(List.of(options.split(" ")))));
        return new Answers(chosen, new TreeMap<>());
    }

    private void planning(BiConsumer<PlanningWaves, Program> deed) {
        write(stores -> deed.accept(planning(stores), program(stores)));
    }

    private static PlanningWaves planning(Stores stores) {
        return new PlanningWaves(stores.waves(), stores.enrolments(), stores.audit());
    }

    private void answering(BiConsumer<AnsweringWave, Wave> deed) {
        write(stores -> deed.accept(
                new AnsweringWave(stores.participants(), stores.responses(), stores.consents(), stores.audit()),
                stores.waves().find(FIRST).orElseThrow()));
    }

    private static Program program(Stores stores) {
        return stores.programs().find(Invented.PROGRAM).orElseThrow();
    }

    private static Instrument start() {
        return Instrument.find(START).orElseThrow();
    }

    private List<Wave> waves() {
        return list(stores -> stores.waves().of(Invented.PROGRAM));
    }

    private Wave wave() {
        return found(stores -> stores.waves().find(FIRST)).orElseThrow();
    }

    private Response response(Participant who) {
        return found(stores -> stores.responses().find(FIRST, who.id())).orElseThrow();
    }

    private boolean agreed() {
        return read(stores -> stores.consents()
                .agreed(
                        Invented.PROGRAM,
                        new Wave(
                                        FIRST,
                                        Invented.PROGRAM,
                                        1,
                                        START,
                                        "",
                                        BOTH,
                                        SEPTEMBER,
                                        new Fact(Invented.ROBIN.id(), Invented.MORNING),
                                        null,
                                        1)
                                .terms())
                .contains(Invented.ODILE.id()));
    }

    private static Actor mentee(Participant who) {
        return new Actor(who.id(), List.of(new Appointment(Invented.PROGRAM, who.id(), Role.MENTEE, null)));
    }

    private static Actor office() {
        return new Actor(
                Invented.ROBIN.id(),
                List.of(new Appointment(Invented.PROGRAM, Invented.ROBIN.id(), Role.OFFICE, null)));
    }

    private static void assertRefused(String code, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(code));
    }
}
