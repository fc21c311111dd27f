package ca.learningpartners.tool.gathering;

import ca.learningpartners.mentorship.gathering.Guest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Who comes and who was there: for the Office everybody by name, for a coordinator their own people once it is over.
 *
 * @param lines at most {@link #SHOWN}, by name
 * @param all how many there are that fit what was looked for
 * @param code the code for the room, on the day, for the Office
 * @param forgotten on which day access needs and wishes about food are deleted
 * @param checked what a file would bring, if one was looked through
 */
public record GuestsPage(
        Seen seen,
        List<Line> lines,
        int all,
        String query,
        int present,
        Optional<String> code,
        boolean started,
        LocalDate forgotten,
        Optional<Integer> checked,
        Filled filled) {

    /** How many names are on a page; whoever looks for one finds them all. */
    public static final int SHOWN = 100;

    /**
     * Somebody who is invited.
     *
     * @param needs what they need there; empty where the viewer does not organise it
     */
    public record Line(
            String id,
            String name,
            String district,
            Optional<Guest.Answer> answer,
            Optional<Guest.Needs> needs,
            Optional<Guest.Way> there) {}
}
