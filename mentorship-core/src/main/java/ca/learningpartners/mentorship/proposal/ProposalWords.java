package ca.learningpartners.mentorship.proposal;

import ca.learningpartners.mentorship.text.Kept;
import ca.learningpartners.mentorship.text.Passage;

/**
 * What is proposed.
 *
 * @param title one line of at most {@link #LONGEST_TITLE} characters
 * @param what what would be done, at most {@link #LONGEST} characters
 * @param why what for, at most {@link #LONGEST} characters
 */
public record ProposalWords(String title, String what, String why) {

    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST = 4000;

    public ProposalWords {
        title = Kept.line("title of a proposal", title, LONGEST_TITLE);
        what = Passage.require("proposal", what, LONGEST);
        why = Passage.require("reason for a proposal", why, LONGEST);
        if (what.isEmpty() || why.isEmpty()) {
            throw new IllegalArgumentException("A proposal says what and why; one of them is missing.");
        }
    }
}
