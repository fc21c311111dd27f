package ca.learningpartners.mentorship.evaluation;

import java.util.List;

/** Something that figures are made from: says what it counts, slice by slice, and leaves to the sheet what may be shown. */
@FunctionalInterface
public interface Source {

    /** Puts everything it counts on the sheet. */
    void fill(Sheet sheet);

    /** Where what it counts comes from, one for each measure or family of measures. */
    default List<Definition> definitions() {
        return List.of();
    }
}
