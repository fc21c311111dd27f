package ca.learningpartners.mentorship.participant;

import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.privacy.AuditTrail;
import ca.learningpartners.mentorship.program.Policy;
import ca.learningpartners.mentorship.program.PolicyKey;
import ca.learningpartners.mentorship.program.PolicyMode;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.program.Programs;
import ca.learningpartners.mentorship.program.Topic;
import ca.learningpartners.mentorship.text.Refusal;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Somebody answers one question about themselves. Nobody can for another person. The answer is kept by itself, so that
 * whoever stops after two questions has said two things for good.
 */
public final class AnsweringQuestion {

    /** How many people a list of no contact takes. */
    public static final int MOST_NO_CONTACT = 20;

    /** How many working languages somebody can name. */
    public static final int MOST_LANGUAGES = 12;

    /** How many partnerships at once a mentor can offer where the program leaves it open. */
    public static final int MOST_PLACES = 10;

    private final Programs programs;
    private final Participants participants;
    private final Appointments appointments;
    private final Enrolments enrolments;
    private final AuditTrail audit;

    public AnsweringQuestion(
            Programs programs,
            Participants participants,
            Appointments appointments,
            Enrolments enrolments,
            AuditTrail audit) {
        this.programs = programs;
        this.participants = participants;
        this.appointments = appointments;
        this.enrolments = enrolments;
        this.audit = audit;
    }

    /**
     * Keeps the answer, inside the caller's transaction, or refuses it with the rule that speaks against it. The same
     * answer again changes nothing.
     *
     * @param seen the {@linkplain Answer#written() short form} of what was kept when the person began to answer
     * @param today the day it is where the program lives
     * @return what is known of the person now
     * @throws RefusedException {@code unknown-program} for who has no part in it, {@code unknown-question} for one the
     *     person is not asked, {@code answered-meanwhile} if what is kept is neither what was seen nor the answer,
     *     {@code unknown-topic}, {@code year-to-come}, {@code language-needed}, {@code too-many-languages},
     *     {@code places-out-of-range}, {@code years-out-of-range}, {@code too-many-no-contact}, {@code unknown-person},
     *     {@code names-oneself}; nothing is written then
     */
    public Intake answer(Actor actor, ProgramId id, Answer answer, String seen, LocalDate today, Instant at) {
        Program program = programs.find(id).orElseThrow(() -> new RefusedException("unknown-program", id));
        Intake before =
                Intake.of(enrolments, id, actor.id()).orElseThrow(() -> new RefusedException("unknown-program", id));
        Answer kept = before.answer(answer.question()).orElseThrow(() -> new RefusedException("unknown-question"));
        refusal(program, before, kept, answer, today).ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
        boolean same = kept.written().equals(answer.written());
        if (!same && !kept.written().equals(seen)) {
            throw new RefusedException("answered-meanwhile");
        }
        if (same && before.answered().containsKey(answer.question())) {
            return before;
        }
        save(id, before, answer);
        enrolments.note(new Answered(id, actor.id(), answer.question(), at));
        audit.add(new Act(
                actor.id().value(),
                answer.question().key() + "-answered",
                actor.id().value(),
                at));
        return Intake.of(enrolments, id, actor.id()).orElseThrow();
    }

    private void save(ProgramId program, Intake before, Answer answer) {
        if (answer.question() == Question.LANGUAGES) {
            participants.save(before.person().answering(answer));
        } else if (before.part() == Role.MENTEE) {
            enrolments.save(enrolments
                    .mentee(program, before.person().id())
                    .orElseThrow()
                    .answering(answer));
        } else {
            enrolments.save(enrolments
                    .mentor(program, before.person().id())
                    .orElseThrow()
                    .answering(answer));
        }
    }

    /** How many partnerships at once the mentors of a program can offer: no more than it says where it alone decides. */
    public static int mostPlaces(Program program, int kept) {
        Policy policy = program.policy(PolicyKey.MENTOR_CAPACITY);
        return Math.max(kept, policy.mode() == PolicyMode.LOCKED ? policy.value() : MOST_PLACES);
    }

    private Optional<Refusal> refusal(Program program, Intake before, Answer kept, Answer answer, LocalDate today) {
        if (answer instanceof Answer.Languages said) {
            return refusal(said);
        }
        if (answer instanceof Answer.Taking said && kept instanceof Answer.Taking taken) {
            int most = mostPlaces(program, taken.capacity());
            int least = said.available() ? 1 : 0;
            boolean odd = said.capacity() < least || said.capacity() > most;
            return refuseIf(odd, "places-out-of-range", said.capacity(), most);
        }
        if (answer instanceof Answer.Years said) {
            boolean odd = said.years() < 0 || said.years() > Mentor.MOST_SENIOR_YEARS;
            return refuseIf(odd, "years-out-of-range", said.years(), Mentor.MOST_SENIOR_YEARS);
        }
        if (answer instanceof Answer.NoContact said && kept instanceof Answer.NoContact known) {
            return refusal(program.id(), before.person().id(), known.people(), said.people());
        }
        return unknownTopic(program, kept, answer).or(() -> yearToCome(answer, today));
    }

    private static Optional<Refusal> refusal(Answer.Languages said) {
        return refuseIf(said.languages().isEmpty(), "language-needed")
                .or(() -> refuseIf(said.languages().size() > MOST_LANGUAGES, "too-many-languages", MOST_LANGUAGES));
    }

    /** Who is on the list already stays there, even somebody the program does not know. */
    private Optional<Refusal> refusal(
            ProgramId program, ParticipantId self, Set<ParticipantId> known, Set<ParticipantId> said) {
        Set<ParticipantId> added = new TreeSet<>(said);
        added.removeAll(known);
        return refuseIf(said.contains(self), "names-oneself")
                .or(() -> refuseIf(
                        !added.isEmpty() && said.size() > MOST_NO_CONTACT, "too-many-no-contact", MOST_NO_CONTACT))
                .or(() -> refuseIf(!added.stream().allMatch(each -> takesPart(program, each)), "unknown-person"));
    }

    private boolean takesPart(ProgramId program, ParticipantId person) {
        return appointments.of(person).stream().anyMatch(held -> held.program().equals(program));
    }

    private static Optional<Refusal> unknownTopic(Program program, Answer kept, Answer answer) {
        Set<Topic> unknown = new TreeSet<>(topics(answer));
        unknown.removeAll(program.template().topics().keySet());
        unknown.removeAll(topics(kept));
        return unknown.stream().findFirst().map(topic -> Refusal.of("unknown-topic", topic));
    }

    private static Set<Topic> topics(Answer answer) {
        Set<Topic> topics = new TreeSet<>();
        if (answer instanceof Answer.Needs said) {
            said.needs().forEach(need -> topics.add(need.topic()));
        } else if (answer instanceof Answer.Experience said) {
            said.known().forEach(known -> topics.add(known.duty()));
        } else if (answer instanceof Answer.Offers said) {
            topics.addAll(said.levels().keySet());
        } else if (answer instanceof Answer.Issues said) {
            topics.addAll(said.intensities().keySet());
        } else if (answer instanceof Answer.Duties said) {
            topics.addAll(said.duties());
        }
        return topics;
    }

    private static Optional<Refusal> yearToCome(Answer answer, LocalDate today) {
        if (!(answer instanceof Answer.Experience said)) {
            return Optional.empty();
        }
        return said.known().stream()
                .filter(known -> known.lastYear() > today.getYear())
                .findFirst()
                .map(known -> Refusal.of("year-to-come", known.duty(), known.lastYear()));
    }

    private static Optional<Refusal> refuseIf(boolean wrong, String code, Object... details) {
        return wrong ? Optional.of(Refusal.of(code, details)) : Optional.empty();
    }
}
