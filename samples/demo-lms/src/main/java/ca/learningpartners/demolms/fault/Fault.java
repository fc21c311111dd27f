package ca.learningpartners.demolms.fault;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One way in which one service fails. Its {@link #id} is what the form and the address {@code /CAMPUS/faults} take. */
public enum Fault {
    /** 500. */
    KEYS_DOWN(Service.KEYS),
    /** The right answer, {@link Faults#slowness} late. */
    KEYS_SLOW(Service.KEYS),
    /** A good key set with ten megabytes of padding. */
    KEYS_HUGE(Service.KEYS),
    /** A page for people, with status 200. */
    KEYS_HTML(Service.KEYS),
    /** A key set without a key. */
    KEYS_EMPTY(Service.KEYS),

    /** 500. */
    TOKEN_DOWN(Service.TOKEN),
    /** 429 with {@code Retry-After: 7}. */
    TOKEN_TOO_MANY(Service.TOKEN),
    /** A page for people, with status 200. */
    TOKEN_HTML(Service.TOKEN),
    /** An answer cut off in the middle. */
    TOKEN_BROKEN_JSON(Service.TOKEN),
    /** The right answer, {@link Faults#slowness} late. */
    TOKEN_SLOW(Service.TOKEN),

    /** A hundred pages, of which the seventh (or the last, if there are fewer) answers 500. */
    ROSTER_TRUNCATED(Service.ROSTER),
    /** A hundred pages, or as many as there are people, each {@link Faults#slowness} late. */
    ROSTER_SLOW(Service.ROSTER),
    /** The second page (or the only one) is a page for people. */
    ROSTER_GARBAGE(Service.ROSTER),
    /** The link to the next page leads to another site. */
    ROSTER_FOREIGN_NEXT(Service.ROSTER),
    /** The link to the next page leads to the page itself. */
    ROSTER_LOOP(Service.ROSTER),
    /** A complete answer with a tenth of the people, rounded up. */
    ROSTER_SHRUNKEN(Service.ROSTER),
    /** A complete answer with nobody. */
    ROSTER_EMPTY(Service.ROSTER),
    /** Everyone, by id alone. */
    ROSTER_NAMELESS(Service.ROSTER),

    /** 400, as for somebody who cannot be graded. */
    SCORES_REFUSED(Service.SCORES),
    /** 409, as for a score that is not newer. */
    SCORES_CONFLICT(Service.SCORES),
    /** 429 with {@code Retry-After: 7}. */
    SCORES_TOO_MANY(Service.SCORES),
    /** 500. */
    SCORES_DOWN(Service.SCORES),
    /** 200 with {@code []}, and nothing is recorded. */
    SCORES_FALSE_SUCCESS(Service.SCORES),

    /** Storage is promised and never answers. */
    STORAGE_SILENT(Service.STORAGE),
    /** Answers carry the id of another message. */
    STORAGE_WRONG_MESSAGE(Service.STORAGE),
    /** Answers carry another value than was kept. */
    STORAGE_WRONG_VALUE(Service.STORAGE),
    /** Answers come from another origin. */
    STORAGE_FOREIGN(Service.STORAGE);

    private final Service service;

    Fault(Service service) {
        this.service = service;
    }

    public Service service() {
        return service;
    }

    /** E.g. {@code roster-truncated}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Fault> named(String id) {
        return Arrays.stream(values()).filter(each -> each.id().equals(id)).findFirst();
    }

    public static List<Fault> of(Service service) {
        return Arrays.stream(values()).filter(each -> each.service == service).toList();
    }
}
