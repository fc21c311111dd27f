package ca.learningpartners.mentorship.stewardship;

import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.text.Bilingual;
import ca.learningpartners.mentorship.text.Kept;
import ca.learningpartners.mentorship.text.Passage;

/**
 * That something is controlled by a community.
 *
 * @param community its name, or its Nation’s, as its people spell it
 * @param protocol what the community asks of whoever uses it, in English and French
 * @param own the same in the community’s own language; may be empty
 * @param edition counts its changes, from 1
 */
public record Label(
        Subject subject,
        ProgramId program,
        String community,
        Bilingual protocol,
        String own,
        Steward steward,
        int edition,
        Fact put) {

    /** The most signs of a protocol in each language, in UTF-16 units. */
    public static final int LONGEST = 5000;

    public Label {
        community = Kept.line("community", community, 200);
        own = Passage.require("protocol", own, LONGEST);
        if (protocol.isEmpty() && own.isEmpty()) {
            throw new IllegalArgumentException("A label without a protocol. Maybe ask the community for its words?");
        }
    }

    /** Whether it says the same, whoever put it there. */
    boolean saysAs(Label other) {
        return subject.equals(other.subject)
                && community.equals(other.community)
                && protocol.equals(other.protocol)
                && own.equals(other.own)
                && steward.equals(other.steward);
    }
}
