package ca.learningpartners.mentorship.access;

import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.participant.ParticipantId;

/** To whom something belongs that not everybody may read: one person, or the two of a partnership together. */
public sealed interface Whose {

    static Whose person(ParticipantId id) {
        return new Person(id);
    }

    static Whose pair(PairingId id) {
        return new Pair(id);
    }

    /** One word for it that nobody else has: {@code person:…} or {@code pair:…}. */
    String key();

    /** Belongs to one person. */
    record Person(ParticipantId id) implements Whose {

        @Override
        public String key() {
            return "person:" + id.value();
        }
    }

    /** Belongs to two partners together. */
    record Pair(PairingId id) implements Whose {

        @Override
        public String key() {
            return "pair:" + id.value();
        }
    }
}
