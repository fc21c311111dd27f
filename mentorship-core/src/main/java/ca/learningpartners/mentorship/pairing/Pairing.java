package ca.learningpartners.mentorship.pairing;

import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A partnership of one mentee and one mentor. It is offered to both, becomes active when both have accepted, and ends
 * by being concluded. Each step is a fact with who and when. A partner who has accepted may already log contacts, so
 * that a first conversation need not wait for the other's click.
 */
public record Pairing(
        PairingId id,
        ProgramId program,
        ParticipantId mentee,
        ParticipantId mentor,
        Fact offered,
        @Nullable Fact acceptedByMentee,
        @Nullable Fact acceptedByMentor,
        @Nullable Fact concluded) {

    public Pairing {
        if (mentee.equals(mentor)) {
            throw new IllegalArgumentException("Participant " + mentee + " cannot be their own partner.");
        }
    }

    /** A partnership the program puts to both partners. */
    public static Pairing offer(
            PairingId id, ProgramId program, ParticipantId mentee, ParticipantId mentor, Fact approval) {
        return new Pairing(id, program, mentee, mentor, approval, null, null, null);
    }

    public PairingStatus status() {
        if (concluded != null) {
            return PairingStatus.CONCLUDED;
        }
        return acceptedByMentee != null && acceptedByMentor != null ? PairingStatus.ACTIVE : PairingStatus.OFFERED;
    }

    public boolean includes(ParticipantId person) {
        return person.equals(mentee) || person.equals(mentor);
    }

    /** The other one of the two. */
    public ParticipantId partnerOf(ParticipantId person) {
        requirePartner(person);
        return person.equals(mentee) ? mentor : mentee;
    }

    /** When this person said yes. */
    public Optional<Instant> acceptedAt(ParticipantId person) {
        requirePartner(person);
        return Optional.ofNullable(person.equals(mentee) ? acceptedByMentee : acceptedByMentor)
                .map(Fact::at);
    }

    /** One partner says yes. Saying it twice changes nothing. */
    public Pairing accept(ParticipantId person, Instant at) {
        if (acceptedAt(person).isPresent()) {
            return this;
        }
        if (concluded != null) {
            throw new RefusedException("pairing-concluded");
        }
        Fact yes = new Fact(person, at);
        return person.equals(mentee)
                ? new Pairing(id, program, mentee, mentor, offered, yes, acceptedByMentor, null)
                : new Pairing(id, program, mentee, mentor, offered, acceptedByMentee, yes, null);
    }

    /** Either partner, or the program, ends it. Ending it twice changes nothing. */
    public Pairing conclude(Fact end) {
        return concluded != null
                ? this
                : new Pairing(id, program, mentee, mentor, offered, acceptedByMentee, acceptedByMentor, end);
    }

    /** Whether this person may log a contact now. */
    public boolean mayLog(ParticipantId person) {
        return concluded == null && includes(person) && acceptedAt(person).isPresent();
    }

    private void requirePartner(ParticipantId person) {
        if (!includes(person)) {
            throw new RefusedException("not-in-this-pairing");
        }
    }
}
