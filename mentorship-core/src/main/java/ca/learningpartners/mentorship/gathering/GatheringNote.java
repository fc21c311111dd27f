package ca.learningpartners.mentorship.gathering;

import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.text.Passage;

/**
 * What the team wrote down about a gathering, in either language or both.
 *
 * @param about a part of the agenda, by its id; empty for the whole
 * @param revision counts from 0
 */
public record GatheringNote(GatheringId gathering, String about, int revision, String en, String fr, Fact written) {

    public static final int LONGEST = 10_000;

    public GatheringNote {
        en = Passage.require("English note", en, LONGEST);
        fr = Passage.require("French note", fr, LONGEST);
    }
}
