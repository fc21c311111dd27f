package ca.learningpartners.tool.platform.backup;

import java.util.List;

/** A file that is no backup of ours, or is not whole; or a place it does not fit into. */
public final class BackupRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;
    private final transient List<Object> details;

    private final boolean misnamed;

    BackupRefused(String reason, Object... details) {
        this(false, reason, details);
    }

    private BackupRefused(boolean misnamed, String reason, Object... details) {
        super("The backup was refused: " + reason + " " + List.of(details) + ". Maybe lti-tool verify says more?");
        this.misnamed = misnamed;
        this.reason = reason;
        this.details = List.of(details);
    }

    /** Because of the file that was named, whatever is in the backup. */
    static BackupRefused named(String reason, Object... details) {
        return new BackupRefused(true, reason, details);
    }

    /** Whether another file has to be named, and nothing was begun. */
    public boolean isMisnamed() {
        return misnamed;
    }

    /** In the word the command line's sentences are found by. */
    public String reason() {
        return reason;
    }

    public List<Object> details() {
        return details;
    }
}
