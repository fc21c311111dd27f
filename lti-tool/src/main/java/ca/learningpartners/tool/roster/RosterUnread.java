package ca.learningpartners.tool.roster;

import java.util.Locale;

/** That a roster was not read to its end; nothing of it may be believed. */
final class RosterUnread extends Exception {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** @param detail the reason in technical words, without names, addresses of people, or tokens */
    RosterUnread(Reason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }

    /** Why; the screen has the sentences: what happened, and who can do what. */
    enum Reason {
        /** The platform is not let in at present. */
        PLATFORM_SHUT,
        /** The platform gave no address of a roster with the launch. */
        NOT_OFFERED,
        /** The platform gives the tool no token. */
        TOKEN_REFUSED,
        /** The platform does not let the tool read the roster. */
        REFUSED,
        /** The network policy forbids the address. */
        ADDRESS_REFUSED,
        /** The platform has no such roster any more. */
        NOT_FOUND,
        /** The platform asks for patience. */
        TOO_MANY,
        /** No answer came, or not in time. */
        UNREACHABLE,
        /** The tool had as many calls under way as it makes at once. */
        NO_CONNECTION_FREE,
        /** The platform answered that it failed. */
        PLATFORM_FAILED,
        /** The answer is no roster. */
        UNREADABLE,
        /** The roster is of another course than the one meant. */
        OTHER_COURSE,
        /** The roster is longer than any course. */
        TOO_LARGE,
        /** The tool failed, more than once. */
        OWN_FAILURE;

        /** How it stands in messages: {@code token-refused}. */
        String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
