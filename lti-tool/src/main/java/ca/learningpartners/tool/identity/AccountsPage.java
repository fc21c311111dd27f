package ca.learningpartners.tool.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Where a person signs in from.
 *
 * @param name whose accounts these are; empty on the person's own page
 * @param address where the forms of this page go
 * @param code the code that was just made; shown this once
 */
public record AccountsPage(Optional<String> name, String address, List<Line> accounts, Optional<Code> code) {

    /**
     * An account on a platform.
     *
     * @param key a word for it in forms
     * @param joined when it was joined by a code; empty if it was linked otherwise, and so cannot be parted here
     * @param here whether the viewer signed in from it now
     */
    public record Line(String key, String platform, LocalDate since, Optional<LocalDate> joined, boolean here) {}

    /**
     * A code to carry.
     *
     * @param minutes for how long it is good
     */
    public record Code(String written, long minutes) {}
}
