package ca.learningpartners.tool.roster;

import ca.learningpartners.mentorship.district.DistrictNumber;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/** The courses of a program from which people come. */
public record RostersPage(String program, String title, List<Course> courses) {

    /**
     * A course.
     *
     * @param bound whether somebody has said whose platform it is
     * @param district the district its platform vouches for; empty for the Provincial Office
     * @param offered whether the platform gives out the roster
     * @param active whether the platform is let in at present
     * @param members how many are in it
     * @param unknown how many of these are nobody the tool knows
     * @param open the reading under way
     * @param last the last one that ended
     */
    public record Course(
            String id,
            String title,
            String platform,
            boolean bound,
            Optional<DistrictNumber> district,
            boolean offered,
            boolean active,
            int members,
            int unknown,
            Optional<Reading> open,
            Optional<Reading> last) {

        /** Whether people can be added here: there is a district they would be of. */
        public boolean vouched() {
            return bound && district.isPresent();
        }

        /** Its platform, and its district where the platform is not called by that. */
        public String place() {
            return district.map(Object::toString)
                    .filter(number -> !number.equals(platform))
                    .map(number -> platform + ", " + number)
                    .orElse(platform);
        }

        /** How it stands with the roster, for the message. */
        public String state() {
            if (open.isPresent()) {
                return "reading";
            }
            return last.map(Reading::outcome).orElse(offered ? "never" : "none");
        }

        /** Since when. */
        public Optional<ZonedDateTime> since() {
            return last.map(Reading::on);
        }

        /** Whether there is something a person should look at. */
        public boolean doubtful() {
            return !active
                    || last.map(reading -> !reading.outcome().equals("DONE")).orElse(true);
        }

        /** Whether a person can say that those who were missing have left. */
        public boolean mayAccept() {
            return last.filter(reading -> reading.outcome().equals("SHRUNKEN") && reading.present() > 0)
                    .isPresent();
        }
    }

    /**
     * A reading of a roster.
     *
     * @param members how many people were read so far, or in all
     * @param stopAsked whether somebody asked for it to stop
     * @param on when it ended, or was asked for
     * @param outcome how it ended; empty while it is open
     * @param reason why it failed, for the message
     * @param detail the same in technical words
     * @param namesShared false if the platform gave no names
     * @param present how many were in the course before
     * @param kept how many of these were on the roster
     */
    public record Reading(
            int members,
            boolean stopAsked,
            ZonedDateTime on,
            String outcome,
            String reason,
            String detail,
            boolean namesShared,
            int present,
            int kept,
            int came,
            int renamed,
            int returned,
            int departed) {}
}
