package ca.learningpartners.mentorship.evaluating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ca.learningpartners.mentorship.consent.AnsweringConsent;
import ca.learningpartners.mentorship.consent.Terms;
import ca.learningpartners.mentorship.evaluation.Figure;
import ca.learningpartners.mentorship.evaluation.Members;
import ca.learningpartners.mentorship.evaluation.Sheet;
import ca.learningpartners.mentorship.evaluation.Slice;
import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Appointment;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.reflection.Confidence;
import ca.learningpartners.mentorship.store.InMemoryStore;
import ca.learningpartners.mentorship.store.Invented;
import ca.learningpartners.mentorship.store.Store;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.survey.AnsweringWave;
import ca.learningpartners.mentorship.survey.Answers;
import ca.learningpartners.mentorship.survey.Audience;
import ca.learningpartners.mentorship.survey.Instrument;
import ca.learningpartners.mentorship.survey.InstrumentId;
import ca.learningpartners.mentorship.survey.Inviting;
import ca.learningpartners.mentorship.survey.PlanningWaves;
import ca.learningpartners.mentorship.survey.Wave;
import ca.learningpartners.mentorship.survey.WaveId;
import ca.learningpartners.mentorship.survey.Window;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A hundred mentees of one district are asked in September 2026; sixty answer, twenty would rather not. */
class WaveFiguresTest {

    private static final LocalDate OPENS = LocalDate.of(2026, 9, 10);
    private static final LocalDate CLOSES = LocalDate.of(2026, 9, 24);
    private static final LocalDate AFTER = LocalDate.of(2026, 9, 30);
    private static final InstrumentId START = new InstrumentId("bcssa-start", 1);
    private static final List<Participant> PEOPLE = IntStream.range(0, 100)
            .mapToObj(n -> Invented.person("p-" + n, "Person " + n))
            .toList();

    private static final List<String> STAY = List.of("same", "district", "elsewhere", "out", "retired", "unsure");

    private final Store store = new InMemoryStore();

    @Test
    void whoAnsweredWhoWouldRatherNotAndWhoSaidNothingIsCountedOfAllWhoWereInvited() {
        asked();
        Map<String, Figure> figures = figures(AFTER);
        assertThat(value(figures, "wave-response/w1/answered")).isCloseTo(0.6, within(1e-9));
        assertThat(value(figures, "wave-response/w1/declined")).isCloseTo(0.2, within(1e-9));
        assertThat(value(figures, "wave-response/w1/silent")).isCloseTo(0.2, within(1e-9));
        assertThat(figures.get("wave-response/w1/answered").people()).hasValue(100);
    }

    @Test
    void whatWasAnsweredIsPublicOnceTheWaveIsOverAsMeansAndSharesOfThoseWhoAnsweredIt() {
        asked();
        assertThat(figures(CLOSES.minusDays(4))).doesNotContainKey("answer/bcssa-start-1/w1/role/mean");
        Map<String, Figure> figures = figures(AFTER);
        assertThat(value(figures, "answer/bcssa-start-1/w1/role/mean")).isCloseTo(3.0, within(1e-9));
        assertThat(value(figures, "answer/bcssa-start-1/w1/role/high")).isCloseTo(0.5, within(1e-9));
        assertThat(value(figures, "answer/bcssa-start-1/w1/stay/same")).isCloseTo(1 / 6.0, within(1e-9));
        assertThat(value(figures, "wave-response/w1/filled")).isBetween(0.2, 0.3);
        assertThat(figures.get("answer/bcssa-start-1/w1/role/mean").people()).hasValue(60);
        assertThat(figures.get("answer/bcssa-start-1/w1/belonging/mean").value())
                .as("nobody answered it")
                .isEmpty();
    }

    @Test
    void whoTakesTheirConsentBackIsInNoFigureThatIsMadeFromThenOn() {
        asked();
        withdraw(0, 20);
        Map<String, Figure> figures = figures(AFTER);
        assertThat(value(figures, "wave-response/w1/answered")).isCloseTo(0.4, within(1e-9));
        assertThat(value(figures, "wave-response/w1/declined")).isCloseTo(0.4, within(1e-9));
        assertThat(figures.get("answer/bcssa-start-1/w1/role/mean").people()).hasValue(40);
        assertThat(value(figures, "answer/bcssa-start-1/w1/role/mean"))
                .isCloseTo((10 * 2 + 30 * 4) / 40.0, within(1e-9));
    }

    @Test
    void confidenceIsCountedOfThoseWhoAgreeToTheEvaluation() {
        people();
        store.write(stores -> {
            for (int n = 0; n < 30; n++) {
                stores.confidences()
                        .say(new Confidence(
                                Invented.PROGRAM,
                                PEOPLE.get(n).id(),
                                LocalDate.of(2027, 3, 1),
                                "bcssa-confidence",
                                1,
                                new TreeMap<>(Map.of("decide", n < 15 ? 2 : 4)),
                                Invented.MORNING));
                if (n < 20) {
                    new AnsweringConsent(stores.consents(), stores.audit())
                            .give(
                                    mentee(n),
                                    Invented.PROGRAM,
                                    Terms.EVALUATION,
                                    Terms.EVALUATION.version(),
                                    Invented.MORNING);
                }
            }
            return true;
        });
        Figure mean = figures(AFTER).get("confidence/bcssa-confidence-1/decide/mean");
        assertThat(mean.measure().at()).isEqualTo(6);
        assertThat(mean.people()).hasValue(20);
        assertThat(mean.value().getAsDouble()).isCloseTo(2.5, within(1e-9));
    }

    private void people() {
        store.write(stores -> {
            Invented.settle(stores);
            PEOPLE.forEach(person -> {
                stores.participants().save(person);
                stores.enrolments().save(Invented.bareMentee(Invented.PROGRAM, person));
            });
            return true;
        });
    }

    private void asked() {
        people();
        store.write(stores -> {
            Audience mentees = new Audience(Set.of(Role.MENTEE), new TreeSet<>());
            Wave wave = new PlanningWaves(stores.waves(), stores.enrolments(), stores.audit())
                    .plan(
                            office(),
                            Invented.program(Invented.PROGRAM),
                            new WaveId("one"),
                            START,
                            mentees,
                            new Window(OPENS, CLOSES, CLOSES),
                            OPENS.minusDays(1),
                            Invented.MORNING);
            new Inviting(stores.waves(), stores.responses(), stores.enrolments())
                    .invite(Invented.PROGRAM, OPENS, Invented.MORNING);
            for (int n = 0; n < 60; n++) {
                answer(stores, wave, n);
            }
            for (int n = 60; n < 80; n++) {
                answering(stores).decline(mentee(n), wave, OPENS, Invented.MORNING);
            }
            return true;
        });
    }

    /** The first thirty are on step 2, the others on step 4; each answer to where they see themselves is given by ten. */
    private static void answer(Stores stores, Wave wave, int n) {
        TreeMap<String, SortedSet<String>> chosen = new TreeMap<>();
        chosen.put("role", new TreeSet<>(List.of(n < 30 ? "2" : "4")));
        chosen.put("stay", new TreeSet<>(List.of(STAY.get(n % STAY.size()))));
        answering(stores)
                .answer(
                        mentee(n),
                        wave,
                        Instrument.find(START),
                        new Answers(chosen, new TreeMap<>()),
                        Optional.of(1),
                        0,
                        OPENS,
                        Invented.MORNING);
    }

    private void withdraw(int from, int to) {
        store.write(stores -> {
            Wave wave = stores.waves().find(new WaveId("one")).orElseThrow();
            IntStream.range(from, to)
                    .forEach(n -> new AnsweringConsent(stores.consents(), stores.audit())
                            .withdraw(
                                    mentee(n),
                                    Invented.PROGRAM,
                                    wave.terms().topic(),
                                    Invented.MORNING.plusSeconds(1)));
            return true;
        });
    }

    private Map<String, Figure> figures(LocalDate asOf) {
        return store.read(stores -> {
            Sheet sheet = new Sheet(
                    Invented.program(Invented.PROGRAM), asOf, Members.of(stores.enrolments(), Invented.PROGRAM));
            new WaveFigures(stores, ZoneOffset.UTC).fill(sheet);
            new ConfidenceFigures(stores, ZoneOffset.UTC).fill(sheet);
            return sheet.figures().stream()
                    .filter(figure -> figure.slice().equals(Slice.EVERYBODY))
                    .collect(Collectors.toMap(figure -> figure.measure().key(), Function.identity()));
        });
    }

    private static double value(Map<String, Figure> figures, String key) {
        assertThat(figures).containsKey(key);
        assertThat(figures.get(key).value()).as(key).isPresent();
        return figures.get(key).value().getAsDouble();
    }

    private static AnsweringWave answering(Stores stores) {
        return new AnsweringWave(stores.participants(), stores.responses(), stores.consents(), stores.audit());
    }

    private static Actor mentee(int n) {
        return new Actor(
                PEOPLE.get(n).id(),
                List.of(new Appointment(Invented.PROGRAM, PEOPLE.get(n).id(), Role.MENTEE, null)));
    }

    private static Actor office() {
        return new Actor(
                Invented.ROBIN.id(),
                List.of(new Appointment(Invented.PROGRAM, Invented.ROBIN.id(), Role.OFFICE, null)));
    }
}
