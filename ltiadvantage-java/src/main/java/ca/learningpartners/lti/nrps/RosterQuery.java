package ca.learningpartners.lti.nrps;

import ca.learningpartners.lti.http.QueryBuilder;
import ca.learningpartners.lti.person.Role;
import java.net.URI;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Which part of a roster is asked for.
 *
 * @param first where the first page is, without what is asked for below
 * @param limit how many members a page may have at most; the platform may send fewer. Without it some platforms
 *     send one long page, which is fine
 * @param role only members with this role
 * @param resourceLink the id of a resource link: only members who may open it, with their custom parameters
 * @param whole whether this asks for the roster and not for changes
 */
public record RosterQuery(
        URI first, OptionalInt limit, Optional<Role> role, Optional<String> resourceLink, boolean whole) {
    public RosterQuery {
        if (limit.isPresent() && limit.getAsInt() < 1) {
            throw new IllegalArgumentException(
                    "limit is " + limit.getAsInt() + " and must be at least 1. Maybe leave it out?");
        }
    }

    /** Everybody in the course. */
    public static RosterQuery all(RosterEndpoint endpoint) {
        return new RosterQuery(endpoint.memberships(), OptionalInt.empty(), Optional.empty(), Optional.empty(), true);
    }

    /**
     * Whoever came, went or changed since a roster was read.
     *
     * @param differences what {@link Roster#differences} gave then. Platforms forget these after a while and answer
     *     404 or 400: read the whole roster then
     */
    public static RosterQuery changes(URI differences) {
        return new RosterQuery(differences, OptionalInt.empty(), Optional.empty(), Optional.empty(), false);
    }

    /** The same, in pages of at most so many members. */
    public RosterQuery inPagesOf(int members) {
        return new RosterQuery(first, OptionalInt.of(members), role, resourceLink, whole);
    }

    /** The same, but only members with this role. */
    public RosterQuery withRole(Role wanted) {
        return new RosterQuery(first, limit, Optional.of(wanted), resourceLink, whole);
    }

    /** The same, but only members who may open this resource link. */
    public RosterQuery forResourceLink(String id) {
        return new RosterQuery(first, limit, role, Optional.of(id), whole);
    }

    /** Whether somebody who is not among the answers is not in the course. */
    boolean asksForEverybody() {
        return whole && role.isEmpty() && resourceLink.isEmpty();
    }

    URI address() {
        QueryBuilder address = new QueryBuilder(first);
        limit.ifPresent(members -> address.withUnlessThere("limit", String.valueOf(members)));
        role.ifPresent(wanted -> address.withUnlessThere("role", wanted.uri()));
        resourceLink.ifPresent(id -> address.withUnlessThere("rlid", id));
        return address.toUri();
    }
}
