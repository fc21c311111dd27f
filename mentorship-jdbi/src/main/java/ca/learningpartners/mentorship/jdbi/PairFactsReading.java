package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.evaluation.AsOf;
import ca.learningpartners.mentorship.evaluation.PairFacts;
import ca.learningpartners.mentorship.evaluation.Statement;
import ca.learningpartners.mentorship.objective.ObjectiveCode;
import ca.learningpartners.mentorship.pairing.Ending;
import ca.learningpartners.mentorship.pairing.PairingId;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.jdbi.v3.core.statement.Query;

/** Puts together what the statements about partnerships answer: each is run once, and everything meets in memory. */
final class PairFactsReading {

    /** A version of a charter both had signed. */
    private record Signed(LocalDate on, int cadenceDays) {}

    private final AsOf asOf;
    private final Query pairs;
    private final Map<String, List<Signed>> charters;
    private final Map<String, List<PairFacts.Rest>> pauses;
    private final Map<String, List<PairFacts.Contact>> contacts;
    private final Map<String, SortedSet<ObjectiveCode>> touched;
    private final Map<String, SortedSet<ObjectiveCode>> goals;
    private final Map<String, List<LocalDate>> visits;

    /** @param ask what a statement answers of a program as of a day */
    PairFactsReading(Function<Statement, Query> ask, AsOf asOf) {
        this.asOf = asOf;
        pairs = ask.apply(Statement.PAIRS);
        charters = lists(
                ask.apply(Statement.CHARTERS),
                row -> new Signed(asOf.dayOf(row.moment("signed_at")), row.number("cadence_days")));
        pauses = lists(
                ask.apply(Statement.PAUSES),
                row -> new PairFacts.Rest(
                        asOf.dayOf(row.moment("begun_at")), asOf.maybeDayOf(row.maybeMoment("ended_at"))));
        contacts = lists(
                ask.apply(Statement.CONTACTS),
                row -> new PairFacts.Contact(
                        row.day("held_on"), row.number("minutes"), asOf.dayOf(row.moment("logged_at"))));
        touched = objectives(ask.apply(Statement.TOUCHED));
        goals = objectives(ask.apply(Statement.GOALS));
        visits = lists(ask.apply(Statement.VISITS), row -> row.day("last_day"));
    }

    private static <T> Map<String, List<T>> lists(Query query, Row.Reader<T> value) {
        Map<String, List<T>> lists = new HashMap<>();
        query.map(Row.mapper(row -> Map.entry(row.text("pairing"), value.read(row))))
                .forEach(entry -> lists.computeIfAbsent(entry.getKey(), id -> new ArrayList<>())
                        .add(entry.getValue()));
        return lists;
    }

    private static Map<String, SortedSet<ObjectiveCode>> objectives(Query query) {
        return Row.gathered(query, "pairing", row -> new ObjectiveCode(row.text("objective")));
    }

    List<PairFacts> pairs() {
        return pairs.map(Row.mapper(this::pair)).list().stream()
                .sorted(Comparator.comparing(pair -> pair.id().value()))
                .toList();
    }

    private PairFacts pair(Row row) throws SQLException {
        String id = row.text("id");
        List<Signed> signed = charters.getOrDefault(id, List.of());
        Integer score = row.maybeNumber("score");
        String how = row.maybeText("concluded_how");
        return new PairFacts(
                new PairingId(id),
                row.person("mentee"),
                row.person("mentor"),
                asOf.day(),
                asOf.dayOf(row.moment("offered_at")),
                asOf.maybeDayOf(row.maybeMoment("begun_at")),
                asOf.maybeDayOf(row.maybeMoment("concluded_at")),
                Optional.ofNullable(how).map(Ending::valueOf).orElse(null),
                score == null ? OptionalInt.empty() : OptionalInt.of(score),
                signed.stream().map(Signed::on).findFirst().orElse(null),
                signed.stream().mapToInt(Signed::cadenceDays).reduce((earlier, later) -> later),
                pauses.getOrDefault(id, List.of()),
                contacts.getOrDefault(id, List.of()),
                touched.getOrDefault(id, new TreeSet<>()),
                goals.getOrDefault(id, new TreeSet<>()),
                visits.getOrDefault(id, List.of()));
    }
}
