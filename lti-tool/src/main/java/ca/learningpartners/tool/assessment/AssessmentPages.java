package ca.learningpartners.tool.assessment;

import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.reflection.AssessingOneself;
import ca.learningpartners.mentorship.reflection.Assessment;
import ca.learningpartners.mentorship.reflection.Place;
import ca.learningpartners.mentorship.reflection.Questions;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.tool.runtime.Course;
import ca.learningpartners.tool.runtime.UnfitField;
import ca.learningpartners.tool.viewer.Viewer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Puts together what somebody sees of themselves, within one transaction. */
final class AssessmentPages {

    private final Stores stores;
    private final Program program;
    private final Viewer viewer;
    private final Questions questions;
    private final ZoneId zone;

    AssessmentPages(Stores stores, Program program, Viewer viewer) {
        this.stores = stores;
        this.program = program;
        this.viewer = viewer;
        this.questions = Questions.ofStanding(program.template());
        this.zone = stores.zones().of(viewer.id());
    }

    static AssessingOneself assessing(Stores stores) {
        return new AssessingOneself(stores.assessments(), stores.audit());
    }

    Optional<Assessment> draft() {
        return stores.assessments().draft(program.id(), person());
    }

    /** Empty for who does not take part. */
    Optional<AssessmentPage> form(AssessmentInput typed, Optional<UnfitField.Problem> problem) {
        return Optional.of(typed).filter(any -> takesPart()).map(input -> {
            List<Assessment> finished = finished();
            return new AssessmentPage(
                    program.id().value(),
                    program.title(),
                    questions,
                    input,
                    draft().map(kept -> day(kept.savedAt())),
                    finished.stream().reduce((earlier, later) -> later).map(kept -> day(kept.savedAt())),
                    stores.completions().selfAssessed(program.id(), person()).isEmpty(),
                    problem);
        });
    }

    /** Empty for who does not take part, and never did. */
    Optional<GrowthPage> growth() {
        List<Assessment> finished = finished();
        return takesPart() || !finished.isEmpty()
                ? Optional.of(new GrowthPage(
                        program.id().value(),
                        program.title(),
                        finished.stream().map(kept -> day(kept.savedAt())).toList(),
                        courses(finished),
                        takesPart()))
                : Optional.empty();
    }

    private List<Course> courses(List<Assessment> finished) {
        List<Assessment> drawn =
                finished.stream().filter(kept -> kept.answers(questions)).toList();
        return questions.items().stream()
                .flatMap(item -> course(item, drawn).stream())
                .toList();
    }

    private Optional<Course> course(Questions.Item item, List<Assessment> drawn) {
        Function<Assessment, Stream<Course.Point>> point =
                kept -> Stream.ofNullable(kept.places().get(item.key())).map(place -> point(kept, place));
        List<Course.Point> points = drawn.stream().flatMap(point).toList();
        return points.isEmpty()
                ? Optional.empty()
                : Optional.of(new Course(
                        item.name(),
                        item.text(),
                        questions.steps(),
                        points,
                        day(drawn.get(0).savedAt()),
                        day(drawn.get(drawn.size() - 1).savedAt())));
    }

    private Course.Point point(Assessment kept, Place place) {
        return new Course.Point(day(kept.savedAt()), place.step(), place.note());
    }

    private List<Assessment> finished() {
        return stores.assessments().finished(program.id(), person());
    }

    private boolean takesPart() {
        return AssessingOneself.takesPart(viewer.actor(), program.id());
    }

    private ParticipantId person() {
        return viewer.id();
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }
}
