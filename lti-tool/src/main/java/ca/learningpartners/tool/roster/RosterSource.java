package ca.learningpartners.tool.roster;

import ca.learningpartners.lti.nrps.RosterEndpoint;
import ca.learningpartners.lti.registration.Registration;

/** Where rosters come from: the platforms, over the network. */
interface RosterSource {

    /**
     * Reads the whole roster.
     *
     * @param context the course, as its platform calls it
     * @param each is given everyone who is in the course now, as they come; what it throws ends the reading
     * @throws RosterUnread if the platform did not give all of it
     */
    Summary read(Registration registration, RosterEndpoint endpoint, String context, Taking each) throws RosterUnread;

    /** Takes in the people of a roster. */
    interface Taking {
        /** @param page which page of the roster, from 1, the person is on */
        void take(RosterPerson person, int page);
    }

    /**
     * What is said of a roster as a whole.
     *
     * @param pages how many pages it had
     * @param namesShared false if there are people on it and none of them has a name
     */
    record Summary(int pages, boolean namesShared) {}
}
