package ca.learningpartners.tool.assessment;

import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.pairing.PairingStatus;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.reflection.AssessingOneself;
import ca.learningpartners.mentorship.reflection.Confidence;
import ca.learningpartners.mentorship.reflection.ConfidenceWave;
import ca.learningpartners.mentorship.reflection.Questions;
import ca.learningpartners.mentorship.reflection.SayingHowConfident;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.tool.runtime.Course;
import ca.learningpartners.tool.runtime.UnfitField;
import ca.learningpartners.tool.viewer.Viewer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts together how confident somebody felt, within one transaction. */
final class ConfidencePages {

    private final Stores stores;
    private final Program program;
    private final Viewer viewer;
    private final LocalDate today;
    private final Questions questions;

    ConfidencePages(Stores stores, Program program, Viewer viewer, LocalDate today) {
        this.stores = stores;
        this.program = program;
        this.viewer = viewer;
        this.today = today;
        this.questions = Questions.ofConfidence(program.template());
    }

    static SayingHowConfident saying(Stores stores) {
        return new SayingHowConfident(stores.enrolments(), stores.confidences(), stores.audit());
    }

    /** Empty for who does not take part, and never did. */
    Optional<ConfidencePage> page(Map<String, String> typed, Optional<UnfitField.Problem> problem) {
        List<Confidence> kept = stores.confidences().of(program.id(), viewer.id());
        boolean takesPart = AssessingOneself.takesPart(viewer.actor(), program.id());
        return takesPart || !kept.isEmpty() ? Optional.of(page(kept, takesPart, typed, problem)) : Optional.empty();
    }

    private ConfidencePage page(
            List<Confidence> kept, boolean takesPart, Map<String, String> typed, Optional<UnfitField.Problem> problem) {
        LocalDate start = saying(stores).start(viewer.actor(), program);
        Optional<ConfidenceWave> wave = ConfidenceWave.latest(start, today);
        Optional<Confidence> said = wave.flatMap(open ->
                kept.stream().filter(one -> one.wave().equals(open.opens())).findFirst());
        ConfidencePage.State state = state(wave, said);
        List<Confidence> answered =
                kept.stream().filter(one -> !one.isPassedOver()).toList();
        return new ConfidencePage(
                program.id().value(),
                program.title(),
                questions,
                state,
                wave,
                takesPart && (state == ConfidencePage.State.OPEN || state == ConfidencePage.State.PASSED),
                ConfidenceWave.next(start, today).opens(),
                said.filter(one -> !one.isPassedOver()).map(this::day),
                typed,
                courses(answered),
                rose(answered),
                problem);
    }

    private ConfidencePage.State state(Optional<ConfidenceWave> wave, Optional<Confidence> said) {
        if (wave.isEmpty()) {
            return ConfidencePage.State.EARLY;
        }
        if (said.filter(one -> !one.isPassedOver()).isPresent()) {
            return ConfidencePage.State.SAID;
        }
        if (!wave.get().isOpenOn(today)) {
            return ConfidencePage.State.LATE;
        }
        return said.isPresent() ? ConfidencePage.State.PASSED : ConfidencePage.State.OPEN;
    }

    private List<Course> courses(List<Confidence> answered) {
        List<Confidence> drawn =
                answered.stream().filter(one -> one.answers(questions)).toList();
        return questions.items().stream()
                .flatMap(item -> course(item, drawn).stream())
                .toList();
    }

    private Optional<Course> course(Questions.Item item, List<Confidence> drawn) {
        List<Course.Point> points = drawn.stream()
                .filter(one -> one.steps().containsKey(item.key()))
                .map(one -> new Course.Point(day(one), one.steps().getOrDefault(item.key(), 1), ""))
                .toList();
        return points.isEmpty()
                ? Optional.empty()
                : Optional.of(new Course(
                        item.name(),
                        item.text(),
                        questions.steps(),
                        points,
                        day(drawn.get(0)),
                        day(drawn.get(drawn.size() - 1))));
    }

    /** Only while a partnership goes on whose rhythm the two could talk about. Nobody else is told. */
    private Optional<ConfidencePage.Rose> rose(List<Confidence> answered) {
        if (answered.size() < 2) {
            return Optional.empty();
        }
        Confidence before = answered.get(answered.size() - 2);
        Confidence now = answered.get(answered.size() - 1);
        return now.roseSince(before)
                ? goingOn()
                        .map(pairing -> new ConfidencePage.Rose(
                                day(before), pairing.id().value(), partner(pairing)))
                : Optional.empty();
    }

    private Optional<Pairing> goingOn() {
        return stores.pairings().of(viewer.id()).stream()
                .filter(pairing -> pairing.program().equals(program.id()) && pairing.status() == PairingStatus.ACTIVE)
                .findFirst();
    }

    private String partner(Pairing pairing) {
        return stores.participants()
                .find(pairing.partnerOf(viewer.id()))
                .map(Participant::name)
                .orElseThrow();
    }

    private LocalDate day(Confidence said) {
        return LocalDate.ofInstant(said.saidAt(), stores.zones().of(viewer.id()));
    }
}
