package ca.learningpartners.tool.intake;

import ca.learningpartners.mentorship.participant.Answer;
import ca.learningpartners.mentorship.participant.Answered;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Question;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.rights.Correction;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.runtime.Frame;
import ca.learningpartners.tool.runtime.Messages;
import ca.learningpartners.tool.runtime.Room;
import ca.learningpartners.tool.viewer.Viewer;
import ca.learningpartners.tool.viewer.Viewing;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Everything somebody said: for themselves to change, for who looks after them to read. */
final class SaidRoutes {

    private final Room room;
    private final Viewing viewing;

    SaidRoutes(Room room, Viewing viewing) {
        this.room = room;
        this.viewing = viewing;
    }

    void register(RoutesConfig routes) {
        routes.get("/programs/{program}/intake", this::own);
        routes.get("/programs/{program}/people/{participant}/intake", this::others);
    }

    private void own(Context context) {
        Viewer viewer = viewing.viewer(context);
        ProgramId program = Forms.path(context, "program", ProgramId::new);
        Asked asked = viewer.store()
                .read(stores -> Asked.of(stores, program, viewer.id()))
                .orElseThrow(NotFoundResponse::new);
        Frame frame = viewing.frame(context, "intake.said.title");
        AnswerWords words = asked.words(frame.messages());
        List<SaidPage.Said> answers = asked.intake().answers().stream()
                .map(answer -> said(asked, answer, lines(asked, answer, words)))
                .toList();
        room.pages().show(context, "intake/said", frame, page(asked, frame, Optional.empty(), answers, List.of()));
    }

    private void others(Context context) {
        Viewer viewer = viewing.viewer(context);
        ProgramId program = Forms.path(context, "program", ProgramId::new);
        ParticipantId person = Forms.path(context, "participant", ParticipantId::new);
        viewer.requireStaff(program);
        Asked asked = viewer.store()
                .read(stores -> Asked.of(stores, program, person))
                .filter(found -> viewer.looksAfter(found.intake().person(), program))
                .orElseThrow(NotFoundResponse::new);
        Frame frame = viewing.frame(context, "intake.theirs.title");
        AnswerWords words = asked.words(frame.messages());
        List<SaidPage.Said> answers = asked.intake().answers().stream()
                .flatMap(answer -> answer instanceof Answer.NoContact list
                        ? shownOf(list, asked, viewer, frame.messages()).stream()
                        : Optional.of(said(asked, answer, lines(asked, answer, words))).stream())
                .toList();
        List<SaidPage.Refused> refused = viewer.store().read(stores -> refused(stores, program, person));
        String name = asked.intake().person().name();
        room.pages().show(context, "intake/said", frame, page(asked, frame, Optional.of(name), answers, refused));
    }

    /** What they asked to have set right in this program, and were refused. */
    private List<SaidPage.Refused> refused(Stores stores, ProgramId program, ParticipantId person) {
        return stores.corrections().of(person).stream()
                .filter(each -> each.to().program().equals(program))
                .flatMap(each -> Optional.ofNullable(each.answer())
                        .filter(answer -> !answer.accepted())
                        .map(answer -> refused(stores, each, answer))
                        .stream())
                .toList();
    }

    private SaidPage.Refused refused(Stores stores, Correction correction, Correction.Answer answer) {
        ParticipantId by = answer.made().by();
        return new SaidPage.Refused(
                correction.datum(),
                correction.says(),
                correction.should(),
                stores.participants().find(by).map(Participant::name).orElse(by.value()),
                LocalDate.ofInstant(answer.made().at(), room.clock().getZone()),
                answer.reason());
    }

    /** What goes without saying is not put into the mouth of somebody who has not said it. */
    private static List<String> lines(Asked asked, Answer answer, AnswerWords words) {
        boolean unsaid = answer instanceof Answer.Distance || answer instanceof Answer.NoContact;
        return unsaid && asked.intake().open().contains(answer.question()) ? List.of() : words.lines(answer);
    }

    /** Of a list of no contact the coordinator of the person's district learns that there is one and since when; nobody else. */
    private Optional<SaidPage.Said> shownOf(Answer.NoContact list, Asked asked, Viewer viewer, Messages messages) {
        boolean coordinates = Optional.ofNullable(asked.intake().person().district())
                .filter(district ->
                        viewer.actor().coordinates(district, asked.program().id()))
                .isPresent();
        return list.isBlank() || !coordinates
                ? Optional.empty()
                : Optional.of(said(asked, list, List.of(messages.get("intake.theirs.no-contact"))));
    }

    private SaidPage.Said said(Asked asked, Answer answer, List<String> lines) {
        Question question = answer.question();
        Optional<LocalDate> on = Optional.ofNullable(asked.intake().answered().get(question))
                .map(Answered::at)
                .map(at -> LocalDate.ofInstant(at, room.clock().getZone()));
        return new SaidPage.Said(question, asked.address(question), lines, on);
    }

    private static SaidPage page(
            Asked asked,
            Frame frame,
            Optional<String> name,
            List<SaidPage.Said> answers,
            List<SaidPage.Refused> refused) {
        List<Question> open = asked.intake().open();
        return new SaidPage(
                asked.program().id().value(),
                asked.program().title().in(frame.locale()),
                name,
                answers,
                open.size(),
                open.stream().findFirst().map(asked::address),
                asked.intake().suffices(),
                refused);
    }
}
