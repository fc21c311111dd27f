package ca.learningpartners.tool.session;

import ca.learningpartners.mentorship.session.Arrangement;
import ca.learningpartners.mentorship.session.Means;
import ca.learningpartners.mentorship.session.MeetingStatus;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * One meeting, and what can be done about it.
 *
 * @param side whose it is
 * @param line what it is
 * @param may what the viewer can do now
 * @param form the times and the rest, to be proposed otherwise or moved
 */
public record MeetingPage(Side side, Line line, May may, Form form) {

    /**
     * The two partners, as the viewer finds them.
     *
     * @param principal the partner the viewer settles times for; empty for the partners themselves
     * @param zone the name of the clock by which times are typed
     */
    public record Side(String pairing, String partner, Optional<String> principal, String zone) {

        public String address() {
            return "/pairings/" + pairing + "/meetings";
        }
    }

    /**
     * What is known of a meeting.
     *
     * @param times those that are proposed, or the one that is agreed
     * @param mine whether the proposal came from the viewer's side
     * @param over whether its time has passed
     */
    public record Line(
            String id,
            int revision,
            MeetingStatus status,
            List<BothClocks> times,
            Arrangement how,
            boolean mine,
            boolean over) {

        /** The place, if it is the address of a page that can be opened. */
        public Optional<String> link() {
            return Optional.of(how.place()).filter(Line::isSecureAddress);
        }

        private static boolean isSecureAddress(String place) {
            try {
                URI address = URI.create(place);
                return "https".equalsIgnoreCase(address.getScheme()) && address.getHost() != null;
            } catch (IllegalArgumentException e) {
                return false;
            }
        }
    }

    /**
     * What the viewer can do.
     *
     * @param answer take one of the times, or say that none suits
     * @param change propose other times, or move what is agreed
     * @param cancel cancel what is agreed, or take back what was proposed
     * @param note say that the two talked
     */
    public record May(boolean answer, boolean change, boolean cancel, boolean note) {}

    /**
     * When and how to meet, as it is typed.
     *
     * @param most how many times can be typed
     * @param problem what is wrong; empty at first
     */
    public record Form(
            String id,
            List<Field> times,
            int most,
            String minutes,
            Optional<Means> means,
            String place,
            String earliest,
            String latest,
            Optional<SessionPage.Problem> problem) {

        /** One time. */
        public record Field(String date, String time) {}

        public boolean wrong(String field) {
            return problem.filter(found -> found.field().equals(field)).isPresent();
        }
    }
}
