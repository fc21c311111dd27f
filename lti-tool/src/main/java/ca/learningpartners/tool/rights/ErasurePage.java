package ca.learningpartners.tool.rights;

import ca.learningpartners.mentorship.privacy.Datum;
import ca.learningpartners.mentorship.privacy.Retention;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What happens if somebody is erased, said before they ask.
 *
 * @param goes what goes at once
 * @param stays what stays without a name, and how long
 * @param open when it was asked for; empty if it is not
 * @param held what has to wait
 * @param wrong whether the word that was typed was another
 */
public record ErasurePage(
        String id, List<Datum> goes, List<Stay> stays, Optional<LocalDate> open, Optional<Held> held, boolean wrong) {

    /** What stays for the same reason, and as long. */
    public record Stay(Retention until, List<Datum> data) {}

    /** Why it waits. */
    public record Held(String reason, LocalDate until) {}
}
