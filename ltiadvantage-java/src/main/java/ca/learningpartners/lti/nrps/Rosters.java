package ca.learningpartners.lti.nrps;

import ca.learningpartners.lti.registration.Registration;
import ca.learningpartners.lti.service.ServiceClient;

/**
 * Reads who is in a course. Members are handed over one by one while the answer comes in, so that a roster of any
 * length takes the memory of one member; links to further pages are followed on the same origin only.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-nrps/v2p0">Names and Role Provisioning Services 2.0</a>
 */
public final class Rosters {
    private final ServiceClient client;
    private final RosterLimits limits;

    /** Takes the members of a roster as they come. */
    @FunctionalInterface
    public interface Intake {
        /**
         * Takes one; what it throws ends the reading and comes out of it.
         *
         * @param page which page of the roster, from 1, the member is on
         */
        void take(Member member, int page);
    }

    /** Reads rosters of a usual size. */
    public Rosters(ServiceClient client) {
        this(client, RosterLimits.defaults());
    }

    /** Reads rosters of that size at most. */
    public Rosters(ServiceClient client, RosterLimits limits) {
        this.client = client;
        this.limits = limits;
    }

    /**
     * Reads a roster to its end.
     *
     * @param each gets every member, in this thread and in the platform's order; the same one may come twice if the
     *     course changes meanwhile. Its time counts: it should not wait for anybody,
     *     though it may call the platform
     * @return what came of it; only now is anything known about those who did not come
     * @throws RosterFailed if it did not come to its end, for whatever reason
     */
    public Roster read(Registration registration, RosterQuery query, Intake each) throws RosterFailed {
        return new RosterReading(client, limits, registration, query, each).toItsEnd();
    }
}
