package ca.learningpartners.tool.platform.backup;

import java.util.List;

/** A file that is no backup of ours, or is not whole; or a place it does not fit into. */
public final class BackupRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;
    private final transient List<Object> details;

    BackupRefused(String reason, Object... details) {
        super("The backup was refused: " + reason + " " + List.of(details) + ". Maybe lti-tool verify says more?");
        this.reason = reason;
        this.details = List.of(details);
    }

    /** In the word the command line's sentences are found by. */
    public String reason() {
        return reason;
    }

    public List<Object> details() {
        return details;
    }
}
