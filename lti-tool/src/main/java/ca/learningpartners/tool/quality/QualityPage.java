package ca.learningpartners.tool.quality;

import ca.learningpartners.mentorship.quality.AppraisalId;
import ca.learningpartners.mentorship.quality.Level;
import ca.learningpartners.mentorship.quality.Standards;
import ca.learningpartners.mentorship.text.LocalText;
import java.util.List;
import java.util.Optional;

/**
 * Who has looked at themselves, and how that came out.
 *
 * @param begin the sides the viewer can begin for
 * @param sides those of which the viewer reads something
 * @param grid the districts side by side; empty for who sees few
 */
public record QualityPage(
        String program,
        LocalText title,
        Standards standards,
        AppraisalId id,
        List<Side> begin,
        List<Side> sides,
        List<Row> grid) {

    /**
     * The program, or a district.
     *
     * @param district its number; empty for the program
     * @param open the one that is being written
     */
    public record Side(String district, String name, Optional<String> open, List<Past> past) {}

    /** One that is signed off. */
    public record Past(String id, int year) {}

    /**
     * A district’s latest that is signed off.
     *
     * @param levels one for each standard, in their order; empty where nothing was said
     */
    public record Row(String id, String name, int year, List<Optional<Level>> levels) {}

    /** How dark a field of the picture is. */
    public static int shade(Optional<Level> level) {
        return level.map(Level::ordinal).map(step -> step + 1).orElse(0);
    }
}
