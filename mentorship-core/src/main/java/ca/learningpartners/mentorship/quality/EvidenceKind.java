package ca.learningpartners.mentorship.quality;

/** What can be shown for a standard. All but the last are things of this program. */
public enum EvidenceKind {
    RESOURCE,
    GATHERING,
    /** What a district and the Office make together. */
    PROPOSAL,
    /** A measure, as the bulletins give it. */
    MEASURE,
    /** The page of the program’s rules. */
    RULES,
    /** What the program says of itself, its charter’s questions among it. */
    PROGRAM,
    /** The map of all data that is kept. */
    DATA_MAP,
    /** An address elsewhere. */
    WEB;

    /** Whether there is one of it only, so that it needs no reference. */
    public boolean isOnlyOne() {
        return this == RULES || this == PROGRAM || this == DATA_MAP;
    }
}
