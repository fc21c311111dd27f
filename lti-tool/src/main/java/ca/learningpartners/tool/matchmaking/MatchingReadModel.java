package ca.learningpartners.tool.matchmaking;

import ca.learningpartners.mentorship.matching.Cohort;
import ca.learningpartners.mentorship.matching.Constraint;
import ca.learningpartners.mentorship.matching.MatchRun;
import ca.learningpartners.mentorship.matching.Proposal;
import ca.learningpartners.mentorship.matching.ProposedPair;
import ca.learningpartners.mentorship.matching.Unmatched;
import ca.learningpartners.mentorship.matchmaking.Gathered;
import ca.learningpartners.mentorship.participant.Mentor;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.tool.map.Drawing;
import ca.learningpartners.tool.map.Link;
import ca.learningpartners.tool.map.ProvinceMap;
import ca.learningpartners.tool.viewer.Viewer;
import com.ibm.icu.text.Collator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows a proposal to those who look after the program: all of it to the Office, to a coordinator their own district's. */
final class MatchingReadModel {

    private final ZoneId zone;
    private final Solver solver;

    MatchingReadModel(ZoneId zone, Solver solver) {
        this.zone = zone;
        this.solver = solver;
    }

    /** What somebody asks for: which pairs, which page of them, for a reader of which language. */
    record Wish(PairFilter filter, int page, Locale reader) {}

    /** The newest run of a program. */
    MatchingPage newest(Viewer viewer, Gathered gathered, Stores stores, Wish wish) {
        Optional<MatchRun> newest = stores.matchRuns().latest(gathered.program().id());
        return page(viewer, gathered, stores, newest, true, wish);
    }

    /** A run that need not be the newest. */
    MatchingPage of(RunInput.Opened opened, Stores stores, Wish wish) {
        boolean newest = stores.matchRuns().history(opened.program(), 0, 1).stream()
                .anyMatch(latest -> latest.id().equals(opened.run().id()));
        return page(opened.viewer(), opened.gathered(), stores, Optional.of(opened.run()), newest, wish);
    }

    private MatchingPage page(
            Viewer viewer, Gathered gathered, Stores stores, Optional<MatchRun> run, boolean newest, Wish wish) {
        ProgramId id = gathered.program().id();
        Cohort cohort = gathered.cohort();
        Sight sight = new Sight(viewer, gathered, stores);
        return new MatchingPage(
                id.value(),
                gathered.program().title(),
                gathered.program().template().terms().mentee(),
                cohort.mentees().size(),
                places(cohort),
                viewer.isOffice(id),
                run.map(shown -> proposed(sight, shown, newest, stores, wish)));
    }

    private static int places(Cohort cohort) {
        return cohort.mentors().stream()
                .filter(Mentor::available)
                .mapToInt(mentor ->
                        Math.max(0, mentor.capacity() - cohort.placesTaken().getOrDefault(mentor.id(), 0)))
                .sum();
    }

    private MatchingPage.Proposed proposed(Sight sight, MatchRun run, boolean newest, Stores stores, Wish wish) {
        Offers offers = Offers.of(run, stores);
        Optional<Comparing> since = since(run, stores);
        List<ProposedPair> visible = run.proposal().pairs().stream()
                .filter(pair -> sight.touches(pair.mentee(), pair.mentor()))
                .toList();
        Roll roll = Roll.of(run);
        List<MatchingPage.Pair> pairs = visible.stream()
                .map(pair -> named(
                        sight,
                        roll,
                        run,
                        pair,
                        since.filter(earlier -> earlier.fresh(pair)).isPresent(),
                        offers))
                .filter(pair -> wish.filter().keeps(pair.who(), pair.with()))
                .sorted(order(wish))
                .toList();
        int matched = run.proposal().pairs().size();
        return new MatchingPage.Proposed(
                run.id().value(),
                day(run.run().at()),
                newest,
                sight.person(run.run().by(), stores),
                run.policy().version(),
                Knobs.of(run.policy()),
                settled(sight, run, roll, stores),
                since.map(earlier -> earlier.seen(sight, wish.reader())),
                offers.approved(zone),
                MatchingPage.Numbers.of(run.proposal()),
                wish.filter(),
                districts(sight, visible),
                MatchingPage.Part.page(pairs, wish.page()),
                matched - visible.size(),
                Unplaced.of(run.proposal(), roll, sight, wish),
                map(sight, run.proposal(), pair -> false));
    }

    /** The run beside the one it is based on. */
    private static Optional<Comparing> since(MatchRun run, Stores stores) {
        return Optional.ofNullable(run.basedOn())
                .flatMap(stores.matchRuns()::find)
                .map(earlier -> new Comparing(Comparing.Version.of(earlier), Comparing.Version.of(run)));
    }

    /** What was settled by hand, each with what it costs now. */
    private List<MatchingPage.Settled> settled(Sight sight, MatchRun run, Roll roll, Stores stores) {
        List<Constraint> settled = run.constraints().list();
        if (settled.isEmpty()) {
            return List.of();
        }
        Map<Constraint, MatchingPage.Price> prices = new HashMap<>();
        solver.matched(run, stores)
                .ifPresent(matched -> matched.constraintPrices()
                        .each()
                        .forEach(price -> prices.put(
                                price.constraint(), new MatchingPage.Price(price.matches(), price.total()))));
        return settled.stream()
                .filter(each -> sight.touches(each.mentee(), each.mentor()))
                .map(each -> new MatchingPage.Settled(
                        each.kind() == Constraint.Kind.PIN,
                        roll.mentee(each.mentee()),
                        roll.mentor(each.mentor()),
                        sight.someone(each.mentee()),
                        sight.someone(each.mentor()),
                        Optional.ofNullable(prices.get(each))))
                .toList();
    }

    private static Comparator<MatchingPage.Pair> order(Wish wish) {
        Comparator<Object> letters = Collator.getInstance(wish.reader());
        Comparator<MatchingPage.Pair> byName =
                Comparator.comparing((MatchingPage.Pair pair) -> pair.who().name(), letters);
        return switch (wish.filter().order()) {
            case NAME -> byName;
            case WEAKEST -> Comparator.comparingInt(MatchingPage.Pair::score).thenComparing(byName);
            case CHANGED ->
                Comparator.comparing(MatchingPage.Pair::fresh).reversed().thenComparing(byName);
        };
    }

    private static List<String> districts(Sight sight, List<ProposedPair> pairs) {
        return pairs.stream()
                .flatMap(pair -> Stream.of(sight.spot(pair.mentee()), sight.spot(pair.mentor())))
                .filter(spot -> !spot.district().isEmpty())
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .map(spot -> spot.district())
                .distinct()
                .toList();
    }

    /** A coordinator learns the name of a partner from another district once the two are paired, not before. */
    private static MatchingPage.Pair named(
            Sight sight, Roll roll, MatchRun run, ProposedPair pair, boolean fresh, Offers offers) {
        boolean paired = offers.paired(pair);
        return new MatchingPage.Pair(
                roll.mentee(pair.mentee()),
                roll.mentor(pair.mentor()),
                paired ? sight.known(pair.mentee()) : sight.someone(pair.mentee()),
                paired ? sight.known(pair.mentor()) : sight.someone(pair.mentor()),
                pair.score(),
                pair.contributions(),
                pair.mentor().equals(run.constraints().pins().get(pair.mentee())),
                fresh,
                offers.awaits(pair),
                offers.leftOut(pair));
    }

    /** The pairs the viewer may see on the map, and where their people without a partner are. */
    static ProvinceMap map(Sight sight, Proposal proposal, Predicate<ProposedPair> fresh) {
        return Drawing.of(
                proposal.pairs().stream()
                        .filter(pair -> sight.touches(pair.mentee(), pair.mentor()))
                        .map(pair -> new Link(sight.spot(pair.mentee()), sight.spot(pair.mentor()), fresh.test(pair)))
                        .toList(),
                proposal.unmatched().stream()
                        .map(Unmatched::mentee)
                        .filter(sight::mayName)
                        .map(sight::spot)
                        .toList());
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }
}
