package ca.learningpartners.mentorship.choice;

/** What a person says about somebody they could be matched with. No reason is asked. */
public enum Preference {
    FIRST,
    SECOND,
    THIRD,
    /** They are not matched, whoever of the two says it. */
    RATHER_NOT;

    public boolean isVeto() {
        return this == RATHER_NOT;
    }

    /** The place from 1 to 3. */
    int rank() {
        if (isVeto()) {
            throw new IllegalStateException("A veto gives no place.");
        }
        return ordinal() + 1;
    }
}
