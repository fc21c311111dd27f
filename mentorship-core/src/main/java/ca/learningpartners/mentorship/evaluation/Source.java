package ca.learningpartners.mentorship.evaluation;

/** Something that figures are made from: says what it counts, slice by slice, and leaves to the sheet what may be shown. */
@FunctionalInterface
public interface Source {

    /** Puts everything it counts on the sheet. */
    void fill(Sheet sheet);
}
