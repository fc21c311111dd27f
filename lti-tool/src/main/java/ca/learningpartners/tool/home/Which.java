package ca.learningpartners.tool.home;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What wants a coordinator's attention: five numbers, each with one thing to do. */
public enum Which {
    /** People without a partner. Match them. */
    WAITING,
    /** Offers that will lapse soon. Remind whoever has not answered. */
    OFFERS,
    /** Partnerships whose first meeting is due and whose charter is not signed by both. Remind whoever has not signed. */
    CHARTER,
    /** Partnerships that have been quiet beyond their rhythm, and nothing else. Ask how it goes. */
    QUIET,
    /** Partnerships whose time to close has come. Send them word of it. */
    CONCLUDING;

    /** Whether the Office is told numbers of it alone, and only of many: how a pair gets on is for its own coordinators. */
    boolean isForCoordinators() {
        return this == CHARTER || this == QUIET;
    }

    /** The name in addresses and messages: {@code waiting}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with that name; empty if there is none. */
    static Optional<Which> named(String key) {
        return Arrays.stream(values()).filter(each -> each.key().equals(key)).findFirst();
    }
}
