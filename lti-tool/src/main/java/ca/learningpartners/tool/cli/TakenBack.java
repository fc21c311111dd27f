package ca.learningpartners.tool.cli;

import ca.learningpartners.mentorship.participant.ImportingCohort.Counts;

/** Ends a dry run, so that the transaction keeps nothing. */
final class TakenBack extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Counts counts;

    TakenBack(Counts counts) {
        super(null, null, false, false);
        this.counts = counts;
    }

    Counts counts() {
        return counts;
    }
}
