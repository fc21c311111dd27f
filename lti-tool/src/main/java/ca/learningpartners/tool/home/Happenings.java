package ca.learningpartners.tool.home;

import ca.learningpartners.mentorship.gathering.Gathering;
import ca.learningpartners.mentorship.gathering.GatheringStep;
import ca.learningpartners.mentorship.gathering.GatheringSteps;
import ca.learningpartners.mentorship.gathering.Hours;
import ca.learningpartners.mentorship.network.Ask;
import ca.learningpartners.mentorship.network.Network;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.reflection.AssessingOneself;
import ca.learningpartners.mentorship.reflection.ConfidenceWave;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.survey.AnsweringWave;
import ca.learningpartners.mentorship.survey.Wave;
import ca.learningpartners.mentorship.visit.VisitState;
import ca.learningpartners.tool.viewer.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is going on in a program that the viewer can take part in now: one line and one link each, the most pressing first.
 * Each part of the program adds its own lines here.
 */
final class Happenings {

    /** A year of them, and the next. */
    private static final int GATHERINGS = 6;

    private final Stores stores;
    private final Viewer viewer;
    private final Clock clock;

    Happenings(Stores stores, Viewer viewer, Clock clock) {
        this.stores = stores;
        this.viewer = viewer;
        this.clock = clock;
    }

    List<HomePage.Happening> in(List<Program> programs) {
        return programs.stream().flatMap(this::in).toList();
    }

    private Stream<HomePage.Happening> in(Program program) {
        return Stream.of(
                        new WatchHappenings(stores, viewer, clock).in(program),
                        gatherings(program),
                        asked(program),
                        candour(program),
                        visits(program),
                        told(program),
                        waves(program),
                        confidence(program),
                        new StaffHappenings(stores, viewer, clock).in(program))
                .flatMap(lines -> lines);
    }

    /** What there is to do about each of the latest gatherings first. */
    private Stream<HomePage.Happening> gatherings(Program program) {
        GatheringSteps steps = new GatheringSteps(
                stores.topics(), stores.ballotBox(), stores.agendas(), stores.guests(), stores.commitments());
        return stores.gatherings().latest(program.id(), GATHERINGS).stream()
                .flatMap(gathering -> steps.of(viewer.actor(), gathering, clock.instant()).stream()
                        .limit(1)
                        .map(step -> happening(step, gathering)));
    }

    private HomePage.Happening happening(GatheringStep step, Gathering gathering) {
        Hours hours = gathering.plan().hours();
        @Nullable LocalDate until = gathering.windows().proposeUntil();
        @Nullable Instant closes = gathering.windows().voteCloses();
        Object when = switch (step) {
            case PROPOSE -> until == null ? hours.day() : until;
            case VOTE -> closes == null ? hours.day() : LocalDateTime.ofInstant(closes, hours.zone());
            case ARRIVE, ANSWER, DECIDE, ASK, AGENDA, TAKE_AWAY -> hours.day();
        };
        String title = gathering.plan().title().in(viewer.session().locale());
        return new HomePage.Happening("gathering." + step, List.of(title, when), "/gatherings/" + gathering.id());
    }

    /** What is put to the viewer; the network is read only if something is. */
    private Stream<HomePage.Happening> asked(Program program) {
        List<Ask> asks = stores.asks().putTo(program.id(), viewer.id(), clock.instant());
        if (asks.isEmpty()) {
            return Stream.of();
        }
        Network network = Network.of(
                program,
                stores.enrolments(),
                stores.listings(),
                stores.asks(),
                stores.pairings(),
                clock.instant(),
                LocalDate.now(clock));
        return asks.stream()
                .filter(ask -> network.reading().waitsFor(viewer.id(), ask, clock.instant()))
                .map(ask -> new HomePage.Happening("asked", List.of(name(ask.asker())), "/asks/" + ask.id()));
    }

    /** That the viewer's partner asks for their candour, or has answered; nothing of what it is about. */
    private Stream<HomePage.Happening> candour(Program program) {
        return stores.pairings().of(viewer.id()).stream()
                .filter(pairing -> pairing.program().equals(program.id()) && pairing.concluded() == null)
                .flatMap(pairing -> stores.candour().standing(pairing.id()).stream()
                        .filter(one -> one.waitsFor(viewer.id()))
                        .map(one -> one.answers() == 0 ? "candour.asked" : "candour.answered")
                        .distinct()
                        .map(key -> new HomePage.Happening(
                                key,
                                List.of(name(pairing.partnerOf(viewer.id()))),
                                "/pairings/" + pairing.id() + "/candour")));
    }

    /** What the viewer is asked for the evaluation, and has neither answered nor declined. */
    private Stream<HomePage.Happening> waves(Program program) {
        LocalDate today = LocalDate.now(clock);
        AnsweringWave answering =
                new AnsweringWave(stores.participants(), stores.responses(), stores.consents(), stores.audit());
        return stores.waves().of(program.id()).stream()
                .filter(wave -> wave.state(today) == Wave.State.OPEN)
                .filter(wave -> answering.asks(viewer.actor(), wave).isPresent()
                        && !stores.responses().isSaid(wave.id(), viewer.id()))
                .map(wave -> new HomePage.Happening(
                        "wave",
                        List.of(wave.window().due(), wave.number()),
                        "/programs/" + program.id() + "/waves/" + wave.id()));
    }

    /** A wave that is open and neither answered nor passed over. */
    private Stream<HomePage.Happening> confidence(Program program) {
        if (!AssessingOneself.takesPart(viewer.actor(), program.id())) {
            return Stream.of();
        }
        LocalDate today = LocalDate.now(clock);
        LocalDate start = ConfidenceWave.start(program, stores.enrolments().mentee(program.id(), viewer.id()));
        return ConfidenceWave.latest(start, today).stream()
                .filter(wave ->
                        wave.isOpenOn(today) && !stores.confidences().isSaid(program.id(), viewer.id(), wave.opens()))
                .map(wave -> new HomePage.Happening(
                        "confidence", List.of(wave.closes()), "/programs/" + program.id() + "/confidence"));
    }

    /** A plan the viewer's partner wrote and they have not agreed to. Not having a visit is no line. */
    private Stream<HomePage.Happening> visits(Program program) {
        return stores.pairings().of(viewer.id()).stream()
                .filter(pairing -> pairing.program().equals(program.id()) && pairing.concluded() == null)
                .flatMap(pairing -> stores.visits().of(pairing.id()).stream())
                .filter(visit ->
                        visit.state(LocalDate.now(clock)) == VisitState.PLANNED && !visit.isAgreedBy(viewer.id()))
                .map(visit -> new HomePage.Happening(
                        "visit", List.of(name(visit.written().by())), "/visits/" + visit.id()));
    }

    /** Answers to corrections of what the viewer had read. */
    private Stream<HomePage.Happening> told(Program program) {
        return stores.corrections().unseen(viewer.id()).stream()
                .filter(correction -> correction.to().program().equals(program.id()))
                .map(correction -> new HomePage.Happening(
                        "correction-told", List.of(name(correction.person())), "/corrections/" + correction.id()));
    }

    private String name(ParticipantId person) {
        return stores.participants().find(person).map(Participant::name).orElseThrow();
    }
}
