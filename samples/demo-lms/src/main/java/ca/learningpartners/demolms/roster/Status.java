package ca.learningpartners.demolms.roster;

/**
 * How somebody stands in a course; who was deleted appears among the differences alone.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-nrps/v2p0#membership-status">NRPS 2.0, membership status</a>
 */
public enum Status {
    ACTIVE("Active"),
    INACTIVE("Inactive"),
    DELETED("Deleted");

    private final String word;

    Status(String word) {
        this.word = word;
    }

    /** As it is written in a roster. */
    public String word() {
        return word;
    }
}
