package ca.learningpartners.demolms.campus;

/** A way of doing things that a campus shares with some well-known platform, all of them legal or at least common. */
public enum Habit {
    /** Access tokens come labelled as {@code text/html}. */
    TOKENS_AS_HTML,
    /** Addresses of line items carry a query, to which a tool must add its path before the question mark. */
    ADDRESSES_WITH_QUERY,
    /** Access tokens are asked for with an audience that is not the token address. */
    AUDIENCE_OF_ITS_OWN,
    /** A login can be answered more than once while it is fresh, so that a tool can begin it again in a new window. */
    LOGINS_GOOD_AGAIN
}
