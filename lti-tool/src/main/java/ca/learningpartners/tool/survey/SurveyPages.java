package ca.learningpartners.tool.survey;

import ca.learningpartners.mentorship.district.District;
import ca.learningpartners.mentorship.evaluation.Bulletin;
import ca.learningpartners.mentorship.evaluation.Figure;
import ca.learningpartners.mentorship.evaluation.Slice;
import ca.learningpartners.mentorship.evaluation.Theme;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.privacy.Suppression;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.survey.Instrument;
import ca.learningpartners.mentorship.survey.Item;
import ca.learningpartners.mentorship.survey.Wave;
import ca.learningpartners.mentorship.survey.WaveId;
import ca.learningpartners.mentorship.text.LocalText;
import ca.learningpartners.mentorship.text.Sha256;
import ca.learningpartners.tool.runtime.Messages;
import ca.learningpartners.tool.viewer.FigureSight;
import ca.learningpartners.tool.viewer.FigureWords;
import ca.learningpartners.tool.viewer.Viewer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts together what those who look after a program see of its waves, within one transaction. */
final class SurveyPages {

    private final Stores stores;
    private final Program program;
    private final Viewer viewer;
    private final FigureSight sight;
    private final Messages messages;
    private final LocalDate today;
    private final ZoneId zone;

    SurveyPages(
            Stores stores,
            Program program,
            Viewer viewer,
            FigureSight sight,
            Messages messages,
            LocalDate today,
            ZoneId zone) {
        this.stores = stores;
        this.program = program;
        this.viewer = viewer;
        this.sight = sight;
        this.messages = messages;
        this.today = today;
        this.zone = zone;
    }

    Program program() {
        return program;
    }

    SurveysPage list() {
        List<Figure> figures = figures();
        FigureWords words = FigureWords.of(stores, messages);
        List<SurveysPage.Line> lines = new ArrayList<>(stores.waves().of(program.id()).stream()
                .map(wave -> new SurveysPage.Line(
                        wave, wave.state(today), isReworded(wave), title(wave), answered(wave, figures, words)))
                .toList());
        Collections.reverse(lines);
        return new SurveysPage(
                program.id().value(),
                program.title(),
                lines,
                Instrument.of(program.template()),
                viewer.isOffice(program.id()));
    }

    private static String answered(Wave wave, List<Figure> figures, FigureWords words) {
        return figures.stream()
                .filter(figure -> figure.slice().equals(Slice.EVERYBODY)
                        && figure.measure().key().equals("wave-response/w" + wave.number() + "/answered"))
                .map(words::value)
                .findFirst()
                .orElse("");
    }

    /** @param refused why it could not be closed, if that was tried */
    Optional<WavePage> wave(WaveId id, Optional<WavePage.Refused> refused) {
        return find(id).map(wave -> {
            List<Figure> figures = figures();
            WaveCharts charts = new WaveCharts(
                    wave,
                    figures,
                    FigureWords.of(stores, messages),
                    messages,
                    bulletin().map(Bulletin::asOf).orElse(today));
            return new WavePage(
                    program.id().value(),
                    wave,
                    wave.state(today),
                    isReworded(wave),
                    title(wave),
                    wave.lastDay(zone),
                    districts(wave),
                    charts.rates().isEmpty() ? Optional.empty() : bulletin().map(Bulletin::asOf),
                    charts.rates(),
                    charts.byDistrict(),
                    charts.answers(),
                    charts.unshown(),
                    viewer.isOffice(program.id()),
                    wave.isOver(today, zone) && viewer.actor().is(Role.EVALUATOR, program.id()),
                    refused);
        });
    }

    /** Only once it is over, so that nobody sees a text arrive; the order is that of a fingerprint of the text itself. */
    Optional<WordsPage> words(WaveId id) {
        return find(id).filter(wave -> wave.isOver(today, zone))
                .map(wave -> new WordsPage(program.id().value(), wave, title(wave), questions(wave)));
    }

    private List<WordsPage.Question> questions(Wave wave) {
        Set<ParticipantId> agreed = stores.consents().agreed(program.id(), wave.terms());
        List<Item> open = Instrument.find(wave.instrument()).stream()
                .flatMap(asked -> asked.items().stream())
                .filter(Item::isOpen)
                .toList();
        return open.stream()
                .map(item -> {
                    List<String> texts = stores.responses().of(wave.id()).stream()
                            .filter(response -> agreed.contains(response.person()))
                            .map(response -> response.answers().text(item.key()))
                            .filter(text -> !text.isEmpty())
                            .sorted(Comparator.comparing(text -> Sha256.of(wave.id() + text)))
                            .toList();
                    return new WordsPage.Question(
                            item.text(), texts.size() < Suppression.LEAST ? List.<String>of() : texts);
                })
                .toList();
    }

    private Optional<Wave> find(WaveId id) {
        return stores.waves().find(id).filter(wave -> wave.program().equals(program.id()));
    }

    /** Whether it cannot be answered although it is not over, because this release no longer has its words. */
    private boolean isReworded(Wave wave) {
        return wave.state(today) != Wave.State.CLOSED
                && Instrument.find(wave.instrument())
                        .filter(wave::hasTheWordsOf)
                        .isEmpty();
    }

    private LocalText title(Wave wave) {
        return Instrument.find(wave.instrument())
                .map(Instrument::title)
                .orElseGet(() -> new LocalText(
                        wave.instrument().toString(), wave.instrument().toString()));
    }

    private List<String> districts(Wave wave) {
        return wave.audience().districts().stream()
                .map(number ->
                        stores.districts().find(number).map(District::name).orElse(number.toString()))
                .toList();
    }

    private Optional<Bulletin> bulletin() {
        return stores.bulletins().latest(program.id());
    }

    private List<Figure> figures() {
        return bulletin()
                .map(latest -> stores.bulletins().figures(latest.id(), Theme.VOICE).stream()
                        .filter(sight::sees)
                        .toList())
                .orElse(List.of());
    }
}
