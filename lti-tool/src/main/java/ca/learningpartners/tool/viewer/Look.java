package ca.learningpartners.tool.viewer;

import ca.learningpartners.mentorship.feedback.RequestId;
import ca.learningpartners.mentorship.gathering.GatheringId;
import ca.learningpartners.mentorship.matching.MatchRunId;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.privacy.Datum;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.rights.CorrectionId;
import ca.learningpartners.mentorship.rights.Erasure;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.visit.VisitId;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An address at which staff see something of other people: of which kind it is, and whose. A page that shows one
 * person’s data to somebody of an office is one more line here.
 */
record Look(Pattern address, Datum datum, BiFunction<Stores, Matcher, Optional<Whose>> finder) {

    /** Whose it is: some people of a program, or, if none is named, a list of many. */
    record Whose(ProgramId program, Set<ParticipantId> people) {}

    private static final int MOST = 200;
    private static final String PROGRAM = "/programs/([^/]{1,64})";
    private static final String PERSON = PROGRAM + "/people/([^/]{1,300})";

    private static final List<Look> ALL = List.of(
            one(PERSON + "/intake", Datum.NEEDS),
            one(PERSON + "/accounts", Datum.ACCOUNT),
            one(PERSON + "/corrections", Datum.FEEDBACK),
            one(PERSON + "/outcomes/[0-9]+", Datum.RETENTION),
            list(PROGRAM + "/outcomes", Datum.RETENTION),
            list(PROGRAM + "/people", Datum.WORK_CONTACT),
            list(PROGRAM + "/attention/[^/]+", Datum.WORK_CONTACT),
            list(PROGRAM + "/pulse-contacts", Datum.PULSE),
            list(PROGRAM + "/corrections", Datum.FEEDBACK),
            list(PROGRAM + "/rosters/[^/]+(?:/people/[^/]+)?", Datum.ROSTER),
            list(PROGRAM + "/matching", Datum.MATCH_REASONS),
            list(PROGRAM + "/suggestions", Datum.MATCH_REASONS),
            list(PROGRAM + "/agreements", Datum.MATCH_REASONS),
            new Look(Pattern.compile("/match-runs/([^/]{1,64})(?:/(?!why|pairs/).*)?"), Datum.MATCH_REASONS, Look::run),
            new Look(Pattern.compile("/gatherings/([^/]{1,64})/guests(?:\\.csv)?"), Datum.ATTENDANCE, Look::guests),
            new Look(Pattern.compile("/requests/([^/]{1,64})"), Datum.FEEDBACK, Look::request),
            new Look(Pattern.compile("/corrections/([^/]{1,64})"), Datum.FEEDBACK, Look::correction),
            new Look(Pattern.compile(PROGRAM + "/erasures"), Datum.CONSENT, Look::erasures),
            new Look(Pattern.compile("/visits/([^/]{1,64})"), Datum.VISIT_PLAN, Look::visit));

    static boolean is(String path) {
        return ALL.stream().anyMatch(look -> look.address().matcher(path).matches());
    }

    /** What somebody sees at an address; empty where that is nothing of others. */
    static Optional<Seen> at(Stores stores, String path) {
        for (Look look : ALL) {
            Matcher address = look.address().matcher(path);
            if (address.matches()) {
                return look.finder().apply(stores, address).map(whose -> new Seen(look.datum(), whose));
            }
        }
        return Optional.empty();
    }

    /** What there is to see at an address, and whose. */
    record Seen(Datum datum, Whose whose) {}

    private static Look one(String address, Datum datum) {
        return new Look(
                Pattern.compile(address),
                datum,
                (stores, found) -> Optional.of(
                        new Whose(new ProgramId(part(found, 1)), Set.of(new ParticipantId(part(found, 2))))));
    }

    private static Look list(String address, Datum datum) {
        return new Look(
                Pattern.compile(address),
                datum,
                (stores, found) -> Optional.of(new Whose(new ProgramId(part(found, 1)), Set.of())));
    }

    /** A part of the address as it was meant. */
    private static String part(Matcher address, int group) {
        return URLDecoder.decode(address.group(group).replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static Optional<Whose> run(Stores stores, Matcher found) {
        return stores.matchRuns().find(new MatchRunId(part(found, 1))).map(run -> new Whose(run.program(), Set.of()));
    }

    private static Optional<Whose> guests(Stores stores, Matcher found) {
        return stores.gatherings()
                .find(new GatheringId(part(found, 1)))
                .map(gathering -> new Whose(gathering.program(), Set.of()));
    }

    private static Optional<Whose> request(Stores stores, Matcher found) {
        return stores.requests()
                .find(new RequestId(part(found, 1)))
                .map(request ->
                        new Whose(request.to().program(), Set.of(request.said().by())));
    }

    private static Optional<Whose> correction(Stores stores, Matcher found) {
        return stores.corrections()
                .find(new CorrectionId(part(found, 1)))
                .map(correction -> new Whose(correction.to().program(), Set.of(correction.person())));
    }

    /** Who asked is named; of those who were erased nothing is left to see. */
    private static Optional<Whose> erasures(Stores stores, Matcher found) {
        ProgramId program = new ProgramId(part(found, 1));
        Set<ParticipantId> people = stores.erasures().in(program, 0, MOST).stream()
                .filter(erasure -> erasure.done() == null)
                .map(Erasure::person)
                .collect(Collectors.toSet());
        return people.isEmpty() ? Optional.empty() : Optional.of(new Whose(program, people));
    }

    private static Optional<Whose> visit(Stores stores, Matcher found) {
        return stores.visits()
                .find(new VisitId(part(found, 1)))
                .flatMap(visit -> stores.pairings().find(visit.pairing()))
                .map(pairing -> new Whose(pairing.program(), Set.of(pairing.mentee(), pairing.mentor())));
    }
}
