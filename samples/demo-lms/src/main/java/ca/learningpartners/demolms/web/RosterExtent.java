package ca.learningpartners.demolms.web;

import ca.learningpartners.demolms.fault.Fault;
import ca.learningpartners.demolms.fault.Service;
import ca.learningpartners.demolms.roster.Member;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which part of a roster a call gets, and what is wrong with it.
 *
 * @param from how many come before it
 * @param size how many it may hold; 0 for all
 * @param next where the next page begins; 0 after the last
 */
record RosterExtent(Everybody everybody, int from, int size, int next, int page, int pages, Set<Fault> faults) {

    /** Reads everybody from the beginning. */
    interface Everybody {
        Stream<Member> read();
    }

    private static final int PAGES = 100;
    private static final int FAILING_PAGE = 7;
    private static final int GARBAGE_PAGE = 2;
    private static final Set<Fault> IN_PAGES = EnumSet.of(
            Fault.ROSTER_TRUNCATED,
            Fault.ROSTER_SLOW,
            Fault.ROSTER_GARBAGE,
            Fault.ROSTER_FOREIGN_NEXT,
            Fault.ROSTER_LOOP);

    static RosterExtent of(ServiceCall call, Everybody everybody) {
        Set<Fault> faults = EnumSet.noneOf(Fault.class);
        call.platform().faults().of(Service.ROSTER).ifPresent(faults::add);
        Everybody shown = faults.contains(Fault.ROSTER_SHRUNKEN) ? tenth(everybody) : everybody;
        Everybody known = faults.contains(Fault.ROSTER_EMPTY) ? Stream::empty : shown;
        int from = call.number("from", 0);
        int limit = call.number("limit", 0);
        boolean inPages = faults.stream().anyMatch(IN_PAGES::contains);
        return inPages ? paged(known, from, faults) : part(known, from, limit, faults);
    }

    private static Everybody tenth(Everybody everybody) {
        return () -> everybody.read().limit((everybody.read().count() + 9) / 10);
    }

    private static RosterExtent part(Everybody everybody, int from, int limit, Set<Fault> faults) {
        boolean more = limit > 0
                && everybody.read().skip((long) from + limit).findAny().isPresent();
        return new RosterExtent(everybody, from, limit, more ? from + limit : 0, 1, 1, faults);
    }

    /** A hundred pages, or as many as there are people. */
    private static RosterExtent paged(Everybody everybody, int from, Set<Fault> faults) {
        int all = Math.toIntExact(everybody.read().count());
        int size = Math.max(1, (all + PAGES - 1) / PAGES);
        int pages = Math.max(1, (all + size - 1) / size);
        int next = faults.contains(Fault.ROSTER_LOOP) ? Math.max(1, from) : from + size < all ? from + size : 0;
        return new RosterExtent(everybody, from, size, next, from / size + 1, pages, faults);
    }

    Stream<Member> members() {
        Stream<Member> rest = everybody.read().skip(from);
        return size > 0 ? rest.limit(size) : rest;
    }

    boolean breaksDown() {
        return faults.contains(Fault.ROSTER_TRUNCATED) && page == Math.min(FAILING_PAGE, pages);
    }

    boolean isGarbage() {
        return faults.contains(Fault.ROSTER_GARBAGE) && page == Math.min(GARBAGE_PAGE, pages);
    }
}
