package ca.learningpartners.tool.roster;

import ca.learningpartners.lti.nrps.Member;
import ca.learningpartners.lti.nrps.MemberStatus;
import ca.learningpartners.lti.nrps.Roster;
import ca.learningpartners.lti.nrps.RosterEndpoint;
import ca.learningpartners.lti.nrps.RosterFailed;
import ca.learningpartners.lti.nrps.RosterQuery;
import ca.learningpartners.lti.nrps.Rosters;
import ca.learningpartners.lti.registration.Registration;
import ca.learningpartners.tool.roster.RosterUnread.Reason;

/** Rosters as the platforms give them out by Names and Role Provisioning. */
final class PlatformRosters implements RosterSource {

    /**
     * Asked for so that one page does not take too long. Few pages: who leaves between two of them can shift somebody
     * else out of both. Platforms give fewer if they like.
     */
    private static final int PAGE = 1000;

    private final Rosters rosters;

    PlatformRosters(Rosters rosters) {
        this.rosters = rosters;
    }

    @Override
    public Summary read(Registration registration, RosterEndpoint endpoint, String context, Taking each)
            throws RosterUnread {
        try {
            RosterQuery everybody = RosterQuery.all(endpoint).inPagesOf(PAGE);
            return summary(rosters.read(registration, everybody, (member, page) -> take(member, page, each)), context);
        } catch (RosterFailed failed) {
            throw new RosterUnread(reason(failed), String.valueOf(failed.getMessage()));
        }
    }

    /** Who is suspended is not there now; some platforms leave them out, and so no platform counts them in. */
    private static void take(Member member, int page, Taking each) {
        if (member.status() == MemberStatus.ACTIVE) {
            each.take(RosterPerson.of(member.subject(), member.person(), RosterRole.of(member.roles())), page);
        }
    }

    /** The platform's token opens the roster of every course there; this must be the one that was meant. */
    private static Summary summary(Roster roster, String context) throws RosterUnread {
        if (roster.context().id().filter(id -> !id.equals(context)).isPresent()) {
            throw new RosterUnread(Reason.OTHER_COURSE, "the roster is of another course");
        }
        if (!roster.complete()) {
            throw new RosterUnread(Reason.UNREADABLE, "some members have no id that can be used");
        }
        return new Summary(roster.pages(), roster.namesShared());
    }

    private static Reason reason(RosterFailed failed) {
        return switch (failed.reason()) {
            case ADDRESS_REFUSED -> Reason.ADDRESS_REFUSED;
            case NOT_ACTIVE -> Reason.PLATFORM_SHUT;
            case UNREACHABLE, TIMED_OUT -> Reason.UNREACHABLE;
            case NO_CONNECTION_FREE -> Reason.NO_CONNECTION_FREE;
            case TOO_LARGE -> Reason.TOO_LARGE;
            case TOKEN_REFUSED -> Reason.TOKEN_REFUSED;
            case SCOPE_REFUSED, NOT_AUTHORISED -> Reason.REFUSED;
            case NOT_FOUND -> Reason.NOT_FOUND;
            case BUSY -> Reason.TOO_MANY;
            case PLATFORM_BROKEN -> Reason.PLATFORM_FAILED;
            case CONFLICT, REJECTED, ANSWER_INVALID -> Reason.UNREADABLE;
        };
    }
}
