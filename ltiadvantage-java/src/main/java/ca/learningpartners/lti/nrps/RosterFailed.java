package ca.learningpartners.lti.nrps;

import ca.learningpartners.lti.service.ServiceFailed;

/**
 * A reading of a roster that did not come to its end. Whatever was handed over until then is a part of it: use it to
 * add people, if at all, and never to conclude that somebody is gone.
 */
public final class RosterFailed extends ServiceFailed {
    private static final long serialVersionUID = 1L;

    private final int pages;
    private final int members;

    RosterFailed(ServiceFailed why, int pages, int members) {
        super(
                why,
                "the roster broke off after " + counted(pages, "page") + " and " + counted(members, "member") + ": "
                        + why.getMessage());
        this.pages = pages;
        this.members = members;
    }

    private static String counted(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    /** How many pages were read to their end. */
    public int pages() {
        return pages;
    }

    /** How many members were handed over. */
    public int members() {
        return members;
    }
}
