package ca.learningpartners.tool.journal;

import ca.learningpartners.tool.runtime.UnfitField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How somebody sees their own leadership.
 *
 * @param versions the newest first
 * @param seen the number of the newest one; 0 if there is none
 * @param typed what stands in the form
 * @param lastDay the last day on which they are kept, if one is set
 */
public record VisionPage(
        List<Version> versions,
        int seen,
        String typed,
        Optional<LocalDate> lastDay,
        Optional<UnfitField.Problem> problem) {

    public VisionPage {
        versions = List.copyOf(versions);
    }

    public Optional<Version> current() {
        return versions.stream().findFirst();
    }

    /** A version. */
    public record Version(int number, LocalDate day, String text) {}
}
