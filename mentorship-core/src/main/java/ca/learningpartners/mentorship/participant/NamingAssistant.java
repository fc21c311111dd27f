package ca.learningpartners.mentorship.participant;

import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.privacy.AuditTrail;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * A partner names who settles their meeting times, and takes it back whenever they like. The assistant is found by the
 * exact work address, among the people of the partner's own district: there is no list to browse.
 */
public final class NamingAssistant {

    private final Participants participants;
    private final Assistances assistances;
    private final AuditTrail audit;

    public NamingAssistant(Participants participants, Assistances assistances, AuditTrail audit) {
        this.participants = participants;
        this.assistances = assistances;
        this.audit = audit;
    }

    /**
     * Names the assistant, inside the caller's transaction, in place of the one before. Naming the same again changes
     * nothing.
     *
     * @return who it is
     * @throws RefusedException {@code unknown-program} for who is no mentee or mentor in it, {@code unknown-assistant} if
     *     nobody of the district has this address or several have, {@code assistant-is-oneself}
     */
    public Participant name(Actor actor, ProgramId program, EmailAddress address, Instant at) {
        requirePart(actor, program);
        Participant assistant = found(actor, address);
        if (assistant.id().equals(actor.id())) {
            throw new RefusedException("assistant-is-oneself");
        }
        if (!assists(assistant.id(), actor.id(), program)) {
            assistances.name(new Assistance(program, assistant.id(), new Fact(actor.id(), at)));
            audit.add(new Act(
                    actor.id().value(), "assistant-named", assistant.id().value(), at));
        }
        return assistant;
    }

    /** The partner takes it back. Where there is nothing to take back, nothing happens. */
    public void takeBack(Actor actor, ProgramId program, Instant at) {
        end(actor, program, actor.id(), at);
    }

    /**
     * The assistant does not want to be one any more.
     *
     * @throws RefusedException {@code unknown-assistance} if they are not this partner's assistant
     */
    public void stepDown(Actor actor, ProgramId program, ParticipantId principal, Instant at) {
        if (!assists(actor.id(), principal, program)) {
            throw new RefusedException("unknown-assistance");
        }
        end(actor, program, principal, at);
    }

    private void end(Actor actor, ProgramId program, ParticipantId principal, Instant at) {
        if (assistances.end(program, principal)) {
            audit.add(new Act(actor.id().value(), "assistance-ended", principal.value(), at));
        }
    }

    private boolean assists(ParticipantId assistant, ParticipantId principal, ProgramId program) {
        return assistances.namedBy(principal).stream()
                .anyMatch(named ->
                        named.program().equals(program) && named.assistant().equals(assistant));
    }

    private static void requirePart(Actor actor, ProgramId program) {
        if (!actor.is(Role.MENTEE, program) && !actor.is(Role.MENTOR, program)) {
            throw new RefusedException("unknown-program", program);
        }
    }

    private Participant found(Actor actor, EmailAddress address) {
        Participant principal = participants.find(actor.id()).orElseThrow();
        if (principal.district() == null) {
            throw new RefusedException("unknown-assistant");
        }
        List<Participant> found = participants.withAddress(Objects.requireNonNull(principal.district()), address);
        if (found.size() != 1) {
            throw new RefusedException("unknown-assistant");
        }
        return found.get(0);
    }
}
