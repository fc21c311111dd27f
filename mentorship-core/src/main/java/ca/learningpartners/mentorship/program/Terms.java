package ca.learningpartners.mentorship.program;

import ca.learningpartners.mentorship.text.LocalText;

/** The program's own words for its people: “new member” in one, “mentee” in another. */
public record Terms(LocalText mentee, LocalText mentor) {

    /** The word for the partner of somebody who mentors, or of somebody who is mentored. */
    public LocalText partnerOf(boolean mentoring) {
        return mentoring ? mentee : mentor;
    }
}
