package ca.learningpartners.mentorship.portrait;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.text.RefusedException;

/**
 * What of a district somebody may write. Its facts are for its coordinators, its lead and the Office; its own words, most of
 * all its territory acknowledgement, for its coordinators and its lead alone.
 */
public enum Hand {
    NOTHING,
    FACTS,
    WORDS;

    /** What somebody may write of a district. */
    public static Hand of(Actor actor, DistrictNumber district, Leads leads) {
        boolean own = actor.appointments().stream()
                        .anyMatch(held -> held.role() == Role.COORDINATOR && district.equals(held.district()))
                || leads.of(district)
                        .filter(lead -> lead.person().equals(actor.id()))
                        .isPresent();
        boolean office = actor.appointments().stream().anyMatch(held -> held.role() == Role.OFFICE);
        return own ? WORDS : office ? FACTS : NOTHING;
    }

    public boolean mayStateFacts() {
        return this != NOTHING;
    }

    public boolean mayWriteWords() {
        return this == WORDS;
    }

    void requireFacts() {
        if (!mayStateFacts()) {
            throw new RefusedException("unknown-district");
        }
    }

    void requireWords() {
        requireFacts();
        if (!mayWriteWords()) {
            throw new RefusedException("words-are-the-districts");
        }
    }
}
