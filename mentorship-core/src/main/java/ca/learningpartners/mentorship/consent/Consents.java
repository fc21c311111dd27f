package ca.learningpartners.mentorship.consent;

import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What people agreed to and took back. Nothing is ever changed or removed here but with the person. */
public interface Consents {

    /** Keeps what was said. Returns false, and keeps nothing, if they said something else under that number. */
    boolean add(Consent consent);

    /** Everything somebody said in a program, the newest first. */
    List<Consent> of(ProgramId program, ParticipantId person);

    /** What they said last on a topic. */
    default Optional<Consent> latest(ProgramId program, ParticipantId person, ConsentTopic topic) {
        return of(program, person).stream()
                .filter(consent -> consent.terms().topic().equals(topic))
                .findFirst();
    }

    /** Whether somebody agrees to exactly these words, now. */
    default boolean stands(ProgramId program, ParticipantId person, Terms terms) {
        return latest(program, person, terms.topic())
                .filter(consent -> consent.isGiven() && consent.terms().equals(terms))
                .isPresent();
    }

    /** All who agree to exactly these words, now. What is used for an evaluation is theirs, and nobody else’s. */
    Set<ParticipantId> agreed(ProgramId program, Terms terms);
}
