package ca.learningpartners.tool.intake;

import ca.learningpartners.mentorship.participant.Answer;
import ca.learningpartners.mentorship.participant.Intake;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Question;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.tool.runtime.Messages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Somebody who is asked about themselves in a program.
 *
 * @param listed those on the list of no contact whom the tool knows
 * @param communities what there is to choose from
 */
record Asked(Program program, Intake intake, Map<ParticipantId, Participant> listed, Communities communities) {

    /** Empty for a program that is not there, or in which the person has no part to be matched in. */
    static Optional<Asked> of(Stores stores, ProgramId id, ParticipantId person) {
        return stores.programs()
                .find(id)
                .flatMap(program -> Intake.of(stores.enrolments(), id, person)
                        .map(intake -> new Asked(program, intake, listed(stores, intake), Communities.in(stores))));
    }

    private static Map<ParticipantId, Participant> listed(Stores stores, Intake intake) {
        return intake.answer(Question.NO_CONTACT).map(answer -> ((Answer.NoContact) answer).people()).stream()
                .flatMap(people -> people.stream())
                .flatMap(id -> stores.participants().find(id).stream())
                .collect(Collectors.toMap(Participant::id, each -> each));
    }

    AnswerWords words(Messages messages) {
        return new AnswerWords(messages, program, id -> name(id, messages), communities);
    }

    String name(ParticipantId id, Messages messages) {
        return Optional.ofNullable(listed.get(id))
                .map(Participant::name)
                .orElseGet(() -> messages.get("intake.no-contact.unknown"));
    }

    /** What those are whom the person could be paired with. */
    Role otherPart() {
        return intake.part() == Role.MENTEE ? Role.MENTOR : Role.MENTEE;
    }

    String address() {
        return "/programs/" + program.id() + "/intake";
    }

    String address(Question question) {
        return address() + "/" + question.key();
    }

    int number(Question question) {
        return intake.questions().indexOf(question) + 1;
    }

    Optional<String> before(Question question) {
        List<Question> all = intake.questions();
        int at = all.indexOf(question);
        return at > 0 ? Optional.of(address(all.get(at - 1))) : Optional.empty();
    }

    /** The question after, or everything that was said after the last one. */
    String after(Question question) {
        List<Question> all = intake.questions();
        int at = all.indexOf(question) + 1;
        return at < all.size() ? address(all.get(at)) : address();
    }
}
