package ca.learningpartners.mentorship.jdbi;

import java.util.List;

/** The database and the register of fields do not say the same: something would be kept that nobody gave a purpose. */
public final class UnregisteredFields extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final List<String> unregistered;
    private final List<String> missing;

    UnregisteredFields(List<String> unregistered, List<String> missing) {
        super("The database and the register of fields differ. Kept without a purpose: " + unregistered
                + ". Registered, but not there: " + missing
                + ". Maybe add lines to columns.csv beside the migration, or take the column away?");
        this.unregistered = List.copyOf(unregistered);
        this.missing = List.copyOf(missing);
    }

    /** Columns that are there and not registered, as {@code table.column}. */
    public List<String> unregistered() {
        return unregistered;
    }

    /** Columns that are registered and not there, as {@code table.column}. */
    public List<String> missing() {
        return missing;
    }
}
