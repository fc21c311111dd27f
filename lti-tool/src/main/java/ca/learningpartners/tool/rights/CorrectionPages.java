package ca.learningpartners.tool.rights;

import ca.learningpartners.mentorship.feedback.Addressee;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.privacy.Datum;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.rights.Correction;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.tool.runtime.UnfitField;
import ca.learningpartners.tool.viewer.Viewer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Makes the pages of what people ask to have set right. */
final class CorrectionPages {

    private static final int MOST = 200;
    private static final Set<Datum> DIRECT = EnumSet.of(Datum.WORK_CONTACT, Datum.ELIGIBILITY);

    private final Stores stores;
    private final Viewer viewer;
    private final Clock clock;

    CorrectionPages(Stores stores, Viewer viewer, Clock clock) {
        this.stores = stores;
        this.viewer = viewer;
        this.clock = clock;
    }

    CorrectionsPage own(CorrectionInput typed, Optional<UnfitField.Problem> problem) {
        return new CorrectionsPage(
                stores.corrections().of(viewer.id()).stream()
                        .map(each -> line(each, Optional.empty()))
                        .toList(),
                Correction.KINDS,
                viewer.programs().stream()
                        .flatMap(id -> stores.programs().find(id).stream())
                        .map(program -> new CorrectionsPage.Choice(program.id().value(), title(program)))
                        .toList(),
                Correction.WORKING_DAYS,
                typed,
                problem);
    }

    private String title(Program program) {
        return program.title().in(viewer.session().locale());
    }

    private CorrectionsPage.Line line(Correction correction, Optional<String> who) {
        return new CorrectionsPage.Line(
                correction.id().value(),
                correction.datum(),
                correction.should(),
                who,
                state(correction),
                correction.due(),
                name(correction.owner()));
    }

    private String state(Correction correction) {
        Correction.Answer answer = correction.answer();
        if (answer != null) {
            return answer.accepted() ? "MADE" : "REFUSED";
        }
        return correction.isOverdue(today()) ? "LATE" : "OPEN";
    }

    /** For the staff of a program, and for its privacy officer who sees what is late. */
    Optional<InboxPage> inbox(ProgramId program) {
        List<Addressee> boxes = Stream.concat(
                        viewer.coordinated(program).stream()
                                .sorted(Comparator.comparing(number -> number.value()))
                                .map(number -> new Addressee(program, number)),
                        viewer.isOffice(program) ? Stream.of(Addressee.office(program)) : Stream.of())
                .toList();
        boolean officer = viewer.actor().is(Role.PRIVACY_OFFICER, program);
        if (boxes.isEmpty() && !officer) {
            return Optional.empty();
        }
        return stores.programs()
                .find(program)
                .map(found -> new InboxPage(
                        program.value(),
                        title(found),
                        boxes.stream().map(this::box).toList(),
                        officer ? Optional.of(stores.corrections().overdue(program, today())) : Optional.empty()));
    }

    private InboxPage.Box box(Addressee to) {
        var number = to.district();
        Optional<String> district = number == null
                ? Optional.empty()
                : stores.districts().find(number).map(found -> found.name());
        return new InboxPage.Box(
                district,
                stores.corrections().to(to, 0, MOST).stream()
                        .map(each -> line(each, Optional.of(name(each.person()))))
                        .toList());
    }

    /** What was refused about somebody: it stands beside their record. */
    AnnotationsPage annotations(ProgramId program, Participant person) {
        return new AnnotationsPage(
                program.value(),
                person.name(),
                stores.corrections().of(person.id()).stream()
                        .filter(each -> each.to().program().equals(program) && each.isAnnotation())
                        .map(each -> page(each, AnswerInput.EMPTY, Optional.empty()))
                        .toList());
    }

    CorrectionPage page(Correction correction, AnswerInput typed, Optional<UnfitField.Problem> problem) {
        boolean own = correction.person().equals(viewer.id());
        boolean staff = correction.to().has(viewer.actor());
        return new CorrectionPage(
                correction.id().value(),
                correction.to().program().value(),
                correction.datum(),
                name(correction.person()),
                staff ? said(correction) : Optional.empty(),
                own,
                own || staff || correction.isAnnotation(),
                correction.says(),
                correction.should(),
                own || staff ? correction.why() : "",
                day(correction.asked().at()),
                name(correction.owner()),
                correction.due(),
                correction.isOverdue(today()),
                correction.edition(),
                Optional.ofNullable(correction.answer())
                        .map(answer -> new CorrectionPage.Answer(
                                name(answer.made().by()), day(answer.made().at()), answer.accepted(), answer.reason())),
                stores.corrections().told(correction.id()),
                staff && !own && correction.isOpen(),
                stores.corrections().unseen(viewer.id()).stream()
                        .anyMatch(each -> each.id().equals(correction.id())),
                DIRECT.contains(correction.datum()),
                typed,
                problem);
    }

    private static Optional<String> said(Correction correction) {
        String person = URLEncoder.encode(correction.person().value(), StandardCharsets.UTF_8)
                .replace("+", "%20");
        return Optional.of("/programs/" + correction.to().program() + "/people/" + person + "/intake");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }

    private String name(ParticipantId person) {
        return stores.participants().find(person).map(Participant::name).orElse(person.value());
    }
}
