package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.evaluation.AsOf;
import ca.learningpartners.mentorship.evaluation.AskFacts;
import ca.learningpartners.mentorship.evaluation.Facts;
import ca.learningpartners.mentorship.evaluation.GatheringFacts;
import ca.learningpartners.mentorship.evaluation.MemberFacts;
import ca.learningpartners.mentorship.evaluation.PairFacts;
import ca.learningpartners.mentorship.evaluation.ResourceFacts;
import ca.learningpartners.mentorship.evaluation.Statement;
import ca.learningpartners.mentorship.gathering.GatheringId;
import ca.learningpartners.mentorship.network.AskId;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.resource.ResourceId;
import ca.learningpartners.mentorship.text.Language;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** The facts, by one statement each ({@link FactStatements}), however many people there are. */
record JdbiFacts(Handle handle) implements Facts {

    @Override
    public List<PairFacts> pairs(ProgramId program, AsOf asOf) {
        return new PairFactsReading(statement -> asked(statement, program, asOf), asOf).pairs();
    }

    private Query asked(Statement statement, ProgramId program, AsOf asOf) {
        return query(statement, program).bind("day", asOf.day()).bind("end", asOf.end());
    }

    private Query query(Statement statement, ProgramId program) {
        return handle.createQuery(FactStatements.text(statement).orElseThrow()).bind("program", program);
    }

    @Override
    public List<MemberFacts> members(ProgramId program) {
        return query(Statement.MEMBERS, program).map(Row.mapper(JdbiFacts::member)).list().stream()
                .sorted(MemberFacts.ORDER)
                .toList();
    }

    private static MemberFacts member(Row row) throws SQLException {
        boolean mentee = row.text("role").equals("MENTEE");
        boolean what = row.number("what") > 0;
        return new MemberFacts(
                row.person("participant"),
                row.maybeDistrict("district"),
                row.number("address") == 1,
                what,
                what && row.number("more") > 0,
                row.number("place") == 1,
                mentee ? new MemberFacts.Accompanied(row.day("position_start")) : null,
                mentee ? null : accompanying(row));
    }

    private static MemberFacts.Accompanying accompanying(Row row) throws SQLException {
        return new MemberFacts.Accompanying(row.yes("trained"), row.yes("available"), row.number("capacity"));
    }

    @Override
    public List<GatheringFacts> gatherings(ProgramId program, AsOf asOf) {
        Map<String, SortedSet<ParticipantId>> attended =
                Row.gathered(asked(Statement.ATTENDANCE, program, asOf), "gathering", row -> row.person("participant"));
        return asked(Statement.GATHERINGS, program, asOf)
                .map(Row.mapper(row -> new GatheringFacts(
                        new GatheringId(row.text("id")),
                        row.day("day"),
                        attended.getOrDefault(row.text("id"), new TreeSet<>()))))
                .list()
                .stream()
                .sorted(Comparator.comparing(GatheringFacts::day).thenComparing(GatheringFacts::id))
                .toList();
    }

    @Override
    public List<AskFacts> asks(ProgramId program, AsOf asOf) {
        return asked(Statement.ASKS, program, asOf)
                .map(Row.mapper(row -> new AskFacts(
                        new AskId(row.text("id")),
                        row.person("asker"),
                        asOf.dayOf(row.moment("asked_at")),
                        asOf.maybeDayOf(row.maybeMoment("answered_at")))))
                .list()
                .stream()
                .sorted(Comparator.comparing(ask -> ask.id().value()))
                .toList();
    }

    @Override
    public SortedSet<ParticipantId> answerers(ProgramId program, AsOf asOf) {
        return new TreeSet<>(asked(Statement.REPLIES, program, asOf)
                .map(Row.mapper(row -> row.person("replied_by")))
                .list());
    }

    @Override
    public List<ResourceFacts> resources(ProgramId program, AsOf asOf) {
        SortedMap<String, ResourceFacts> resources = new TreeMap<>();
        asked(Statement.RESOURCES, program, asOf)
                .map(Row.mapper(row -> new ResourceFacts(
                        new ResourceId(row.text("id")),
                        new DistrictNumber(row.number("district")),
                        new TreeSet<>(List.of(new Language(row.text("language")))))))
                .forEach(each -> resources.merge(each.id().value(), each, JdbiFacts::both));
        return List.copyOf(resources.values());
    }

    private static ResourceFacts both(ResourceFacts one, ResourceFacts other) {
        SortedSet<Language> languages = new TreeSet<>(one.languages());
        languages.addAll(other.languages());
        return new ResourceFacts(one.id(), one.district(), languages);
    }

    @Override
    public SortedMap<DistrictNumber, Integer> expected(ProgramId program, int year, AsOf asOf) {
        SortedMap<DistrictNumber, Integer> newest = new TreeMap<>();
        query(Statement.EXPECTED, program)
                .bind("year", year)
                .bind("end", asOf.end())
                .map(Row.mapper(row -> Map.entry(new DistrictNumber(row.number("district")), row.number("expected"))))
                .forEach(said -> newest.put(said.getKey(), said.getValue()));
        return newest;
    }
}
