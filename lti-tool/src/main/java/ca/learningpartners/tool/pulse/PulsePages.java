package ca.learningpartners.tool.pulse;

import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.pulse.Asked;
import ca.learningpartners.mentorship.pulse.ContactWish;
import ca.learningpartners.mentorship.pulse.PulseAnswer;
import ca.learningpartners.mentorship.pulse.PulseQuestion;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.text.LocalText;
import ca.learningpartners.tool.runtime.Course;
import ca.learningpartners.tool.runtime.UnfitField;
import ca.learningpartners.tool.viewer.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts together what somebody said of their partnerships, within one transaction. */
final class PulsePages {

    private final Stores stores;
    private final Program program;
    private final Viewer viewer;
    private final Clock clock;

    PulsePages(Stores stores, Program program, Viewer viewer, Clock clock) {
        this.stores = stores;
        this.program = program;
        this.viewer = viewer;
        this.clock = clock;
    }

    static boolean takesPart(Viewer viewer, Program program) {
        return viewer.actor().is(Role.MENTEE, program.id()) || viewer.actor().is(Role.MENTOR, program.id());
    }

    /** Empty for who does not take part, and never did. */
    Optional<PulsePage> page(Optional<UnfitField.Problem> problem) {
        List<PulseAnswer> kept = stores.pulses().of(program.id(), viewer.id());
        boolean takesPart = takesPart(viewer, program);
        return takesPart || !kept.isEmpty() ? Optional.of(page(kept, takesPart, problem)) : Optional.empty();
    }

    private PulsePage page(List<PulseAnswer> kept, boolean takesPart, Optional<UnfitField.Problem> problem) {
        Optional<ContactWish> wish = stores.contactWishes().openOf(program.id(), viewer.id());
        return new PulsePage(
                program.id().value(),
                program.title(),
                takesPart,
                open(kept),
                courses(kept),
                wish,
                wish.map(asked -> day(asked.asked())),
                wish.flatMap(asked -> Optional.ofNullable(asked.taken())).map(taken -> name(taken.by())),
                problem);
    }

    private List<PulsePage.Open> open(List<PulseAnswer> kept) {
        return Asked.of(stores.pairings(), program.id(), viewer.id(), LocalDate.now(clock), clock.getZone()).stream()
                .map(asked -> new PulsePage.Open(
                        asked.pairing().id().value(),
                        partner(asked.pairing()),
                        asked.moment().days(),
                        asked.moment().closes(),
                        kept.stream()
                                .filter(answer -> answer.pairing()
                                                .equals(asked.pairing().id())
                                        && answer.days() == asked.moment().days())
                                .mapToInt(PulseAnswer::step)
                                .findFirst()
                                .orElse(0)))
                .toList();
    }

    /** Steps of one version are drawn together; which is the newest as long as there is one. */
    private List<Course> courses(List<PulseAnswer> kept) {
        Map<PairingId, List<PulseAnswer>> byPairing = kept.stream()
                .filter(answer -> answer.version() == PulseQuestion.NEWEST)
                .collect(Collectors.groupingBy(PulseAnswer::pairing, LinkedHashMap::new, Collectors.toList()));
        return byPairing.values().stream().map(this::course).toList();
    }

    private Course course(List<PulseAnswer> answers) {
        PulseQuestion question = PulseQuestion.of(answers.get(0).version());
        String partner = stores.pairings()
                .find(answers.get(0).pairing())
                .map(this::partner)
                .orElseThrow();
        List<Course.Point> points = answers.stream()
                .map(answer -> new Course.Point(day(answer.saidAt()), answer.step(), ""))
                .toList();
        return new Course(
                new LocalText(partner, partner),
                question.text(),
                question.steps(),
                points,
                points.get(0).day(),
                points.get(points.size() - 1).day());
    }

    private String partner(Pairing pairing) {
        return name(pairing.partnerOf(viewer.id()));
    }

    private String name(ParticipantId person) {
        return stores.participants().find(person).map(Participant::name).orElseThrow();
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, stores.zones().of(viewer.id()));
    }
}
