package ca.learningpartners.tool.survey;

import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.survey.AnsweringWave;
import ca.learningpartners.mentorship.survey.Instrument;
import ca.learningpartners.mentorship.survey.Response;
import ca.learningpartners.mentorship.survey.Wave;
import ca.learningpartners.mentorship.survey.WaveId;
import ca.learningpartners.tool.runtime.UnfitField;
import ca.learningpartners.tool.viewer.Viewer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Puts together what somebody is asked, within one transaction. */
final class AnswerPages {

    private final Stores stores;
    private final Program program;
    private final Viewer viewer;
    private final LocalDate today;
    private final ZoneId zone;

    AnswerPages(Stores stores, Program program, Viewer viewer, LocalDate today, ZoneId zone) {
        this.stores = stores;
        this.program = program;
        this.viewer = viewer;
        this.today = today;
        this.zone = zone;
    }

    static AnsweringWave answering(Stores stores) {
        return new AnsweringWave(stores.participants(), stores.responses(), stores.consents(), stores.audit());
    }

    /** A wave of the program in which the viewer is asked something. */
    Optional<Wave> wave(WaveId id) {
        return stores.waves()
                .find(id)
                .filter(wave -> wave.program().equals(program.id()))
                .filter(wave -> answering(stores).asks(viewer.actor(), wave).isPresent());
    }

    /** What the viewer is asked after what they have answered so far. */
    boolean leadsOn(Wave wave, AnswerInput typed) {
        Role role = answering(stores).asks(viewer.actor(), wave).orElseThrow();
        return Instrument.find(wave.instrument())
                .filter(asked -> typed.leadsOn(asked.asked(role, typed.answers())))
                .isPresent();
    }

    /** Empty where this release does not hold the words. */
    Optional<AnswerPage> page(
            Wave wave, Optional<AnswerInput> typed, boolean goesOn, Optional<UnfitField.Problem> problem) {
        return Instrument.find(wave.instrument()).map(asked -> page(wave, asked, typed, goesOn, problem));
    }

    private AnswerPage page(
            Wave wave,
            Instrument asked,
            Optional<AnswerInput> typed,
            boolean goesOn,
            Optional<UnfitField.Problem> problem) {
        Optional<Response> kept = stores.responses().find(wave.id(), viewer.id());
        boolean stands = stores.consents().stands(program.id(), viewer.id(), wave.terms());
        AnswerInput input = typed.orElseGet(() -> AnswerInput.of(kept, stands));
        Role role = answering(stores).asks(viewer.actor(), wave).orElseThrow();
        return new AnswerPage(
                "/programs/" + program.id() + "/waves/" + wave.id(),
                program.title(),
                asked,
                wave,
                state(wave, kept),
                wave.lastDay(zone),
                kept.map(Response::saidAt).map(at -> LocalDate.ofInstant(at, zone)),
                lines(asked, role, input),
                input.agreed().isPresent(),
                kept.map(Response::edition).orElse(0),
                goesOn,
                problem);
    }

    private AnswerPage.State state(Wave wave, Optional<Response> kept) {
        Response.State said = kept.map(Response::state).orElse(Response.State.SILENT);
        return switch (wave.state(today)) {
            case PLANNED -> AnswerPage.State.PLANNED;
            case CLOSED -> said.hasAnswers() ? AnswerPage.State.CLOSED_ANSWERED : AnswerPage.State.CLOSED;
            case OPEN ->
                said.hasAnswers()
                        ? AnswerPage.State.ANSWERED
                        : said == Response.State.DECLINED ? AnswerPage.State.DECLINED : AnswerPage.State.OPEN;
        };
    }

    private static List<AnswerPage.Line> lines(Instrument asked, Role role, AnswerInput input) {
        return asked.items().stream()
                .filter(item -> item.of().contains(role))
                .map(item -> new AnswerPage.Line(
                        item,
                        item.isAsked(role, input.answers()),
                        input.answers().chosen(item.key()),
                        input.answers().text(item.key())))
                .toList();
    }
}
