package ca.learningpartners.tool.privacy;

import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.resource.Resource;
import ca.learningpartners.mentorship.resource.ResourceId;
import ca.learningpartners.mentorship.stewardship.DataSet;
import ca.learningpartners.mentorship.stewardship.DataSetId;
import ca.learningpartners.mentorship.stewardship.Label;
import ca.learningpartners.mentorship.stewardship.StewardWord;
import ca.learningpartners.mentorship.stewardship.Stewarding;
import ca.learningpartners.mentorship.stewardship.Subject;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.tool.runtime.UnfitField;
import ca.learningpartners.tool.viewer.Viewer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Puts together what a community controls, for one reader. */
final class DataSetPages {

    private final Stores stores;
    private final Viewer viewer;
    private final ProgramId program;
    private final Locale locale;
    private final ZoneId zone;

    DataSetPages(Stores stores, Viewer viewer, ProgramId program, Locale locale, ZoneId zone) {
        this.stores = stores;
        this.viewer = viewer;
        this.program = program;
        this.locale = locale;
        this.zone = zone;
    }

    /** The Office, evaluators, and stewards of something here. */
    static boolean mayLook(Stores stores, Viewer viewer, ProgramId program) {
        return viewer.isOffice(program)
                || viewer.actor().is(Role.EVALUATOR, program)
                || stores.labels().of(program).stream()
                        .anyMatch(label -> viewer.id().equals(label.steward().person()));
    }

    DataSetsPage list(Program within) {
        boolean office = viewer.isOffice(program);
        boolean given = office || viewer.actor().is(Role.EVALUATOR, program);
        return new DataSetsPage(
                program.value(),
                within.title().in(locale),
                stores.dataSets().of(program).stream()
                        .filter(set -> given || isSteward(Subject.dataSet(set.id())))
                        .map(this::line)
                        .toList(),
                stores.labels().of(program).stream()
                        .filter(label -> label.subject().kind() == Subject.Kind.RESOURCE)
                        .filter(label -> isSteward(label.subject()) || office)
                        .map(this::line)
                        .toList(),
                office,
                given);
    }

    private DataSetsPage.Line line(DataSet set) {
        Subject subject = Subject.dataSet(set.id());
        return new DataSetsPage.Line(
                set.id().value(),
                set.title().in(locale),
                day(set.kept()),
                stores.labels().find(subject).map(Label::community),
                stores.labels().mayRelease(subject),
                set.isHere());
    }

    private DataSetsPage.Line line(Label label) {
        return new DataSetsPage.Line(
                label.subject().id(),
                name(label.subject()).orElse(label.subject().id()),
                day(label.put()),
                Optional.of(label.community()),
                stores.labels().mayRelease(label.subject()),
                true);
    }

    /** @return empty if the viewer may not know of it */
    Optional<LabelPage> one(Subject subject, Optional<LabelInput> typed, Optional<UnfitField.Problem> problem) {
        Optional<Label> label =
                stores.labels().find(subject).filter(found -> found.program().equals(program));
        boolean office = viewer.isOffice(program) && isSeenByOffice(subject);
        if (!office && !isSteward(subject)) {
            return Optional.empty();
        }
        List<StewardWord> words = stores.labels().words(subject);
        return name(subject)
                .map(name -> new LabelPage(
                        program.value(),
                        subject.kind() == Subject.Kind.DATA_SET ? "data-set" : "resource",
                        subject.id(),
                        name,
                        label.map(this::said),
                        stores.labels().mayRelease(subject),
                        isHere(subject),
                        words.stream()
                                .map(word -> new LabelPage.Word(word.word().name(), word.note(), day(word.said())))
                                .toList(),
                        office
                                ? Optional.of(typed.orElseGet(() -> LabelInput.kept(label, this::address)))
                                : Optional.empty(),
                        label.filter(found -> Stewarding.speaksFor(viewer.actor(), found))
                                .isPresent(),
                        label.filter(found -> found.steward().person() == null).isPresent(),
                        words.stream().anyMatch(word -> word.word() == StewardWord.Word.RETURNED),
                        problem));
    }

    private boolean isSteward(Subject subject) {
        return stores.labels()
                .find(subject)
                .filter(label -> label.program().equals(program))
                .filter(label -> viewer.id().equals(label.steward().person()))
                .isPresent();
    }

    /** A district’s practice in the making is not the Office’s to see. */
    private boolean isSeenByOffice(Subject subject) {
        return subject.kind() == Subject.Kind.DATA_SET
                ? set(subject).isPresent()
                : stores.labels().find(subject).isPresent()
                        || resource(subject)
                                .filter(found -> found.isSeenBy(viewer.actor()))
                                .isPresent();
    }

    private boolean isHere(Subject subject) {
        return subject.kind() == Subject.Kind.RESOURCE
                || set(subject).filter(DataSet::isHere).isPresent();
    }

    private Optional<DataSet> set(Subject subject) {
        return stores.dataSets()
                .find(new DataSetId(subject.id()))
                .filter(set -> set.program().equals(program));
    }

    private Optional<Resource> resource(Subject subject) {
        return stores.resources()
                .find(new ResourceId(subject.id()))
                .filter(found -> found.makers().program().equals(program));
    }

    private Optional<String> name(Subject subject) {
        return subject.kind() == Subject.Kind.DATA_SET
                ? set(subject).map(set -> set.title().in(locale))
                : resource(subject)
                        .flatMap(found -> stores.resources().newest(found.id()))
                        .map(version -> version.content().in(version.content().language(locale)))
                        .flatMap(words -> words.map(wording -> wording.title()));
    }

    private LabelPage.Said said(Label label) {
        String steward = Optional.ofNullable(label.steward().person())
                .flatMap(stores.participants()::find)
                .map(Participant::name)
                .orElse(label.steward().contact());
        return new LabelPage.Said(
                label.community(), label.protocol().english(), label.protocol().french(), label.own(), steward);
    }

    private String address(ParticipantId id) {
        return stores.participants()
                .find(id)
                .map(Participant::email)
                .map(email -> email.value())
                .orElse("");
    }

    private LocalDate day(Fact fact) {
        return LocalDate.ofInstant(fact.at(), zone);
    }
}
