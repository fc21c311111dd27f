package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.gathering.Gathering;
import ca.learningpartners.mentorship.gathering.GatheringDraft;
import ca.learningpartners.mentorship.gathering.GatheringId;
import ca.learningpartners.mentorship.gathering.Gatherings;
import ca.learningpartners.mentorship.gathering.Hours;
import ca.learningpartners.mentorship.gathering.Spoken;
import ca.learningpartners.mentorship.gathering.TopicWindows;
import ca.learningpartners.mentorship.gathering.Venue;
import ca.learningpartners.mentorship.objective.ObjectiveCode;
import ca.learningpartners.mentorship.program.PrincipleKey;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.text.LocalText;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** The tables {@code gathering}, {@code gathering_objective} and {@code gathering_principle}. */
record JdbiGatherings(Handle handle) implements Gatherings {

    private static final String ADD = """
            INSERT INTO gathering (id, program, year, slot, revision, sequence, title_en, title_fr, day, start_time,
                end_time, zone, starts_at, ends_at, form, place, link, spoken, propose_until, vote_opens, vote_closes,
                cancelled, changed_by, changed_at)
            VALUES (:id, :program, :year, :slot, :revision, :sequence, :titleEn, :titleFr, :day, :start, :end, :zone,
                :startsAt, :endsAt, :form, :place, :link, :spoken, :proposeUntil, :voteOpens, :voteCloses, :cancelled,
                :changedBy, :changedAt)
            ON CONFLICT DO NOTHING
            """;

    private static final String CHANGE = """
            UPDATE gathering SET year = :year, slot = :slot, revision = :revision, sequence = :sequence,
                title_en = :titleEn, title_fr = :titleFr, day = :day, start_time = :start, end_time = :end, zone = :zone,
                starts_at = :startsAt, ends_at = :endsAt, form = :form, place = :place, link = :link, spoken = :spoken,
                propose_until = :proposeUntil, vote_opens = :voteOpens, vote_closes = :voteCloses,
                cancelled = :cancelled, changed_by = :changedBy, changed_at = :changedAt
            WHERE id = :id AND revision = :revision - 1 AND (CAST(:cancelled AS TEXT) IS NOT NULL OR NOT EXISTS (
                SELECT 1 FROM gathering o
                WHERE o.program = :program AND o.slot = :slot AND o.id <> :id AND o.cancelled IS NULL))
            """;

    private static final String ONE = "SELECT * FROM gathering WHERE id = :id";

    private static final String YEAR =
            "SELECT * FROM gathering WHERE program = :program AND year = :year ORDER BY day, id";

    private static final String LATEST =
            "SELECT * FROM gathering WHERE program = :program ORDER BY day DESC, id DESC LIMIT :limit";

    @Override
    public Optional<Gathering> find(GatheringId id) {
        return read(ONE, query -> query.bind("id", id)).stream().findFirst();
    }

    @Override
    public boolean add(Gathering gathering) {
        boolean added = bound(handle.createUpdate(ADD), gathering).execute() == 1;
        if (added) {
            addServed(gathering);
        }
        return added;
    }

    @Override
    public boolean change(Gathering changed) {
        boolean done = bound(handle.createUpdate(CHANGE), changed).execute() == 1;
        if (done) {
            for (String table : List.of("gathering_objective", "gathering_principle")) {
                handle.createUpdate("DELETE FROM " + table + " WHERE gathering = :id")
                        .bind("id", changed.id())
                        .execute();
            }
            addServed(changed);
        }
        return done;
    }

    @Override
    public List<Gathering> of(ProgramId program, int year) {
        return read(YEAR, query -> query.bind("program", program).bind("year", year));
    }

    @Override
    public List<Gathering> latest(ProgramId program, int limit) {
        return read(LATEST, query -> query.bind("program", program).bind("limit", limit));
    }

    private void addServed(Gathering gathering) {
        add(
                "gathering_objective (gathering, objective)",
                gathering.id(),
                gathering.plan().objectives());
        add(
                "gathering_principle (gathering, principle)",
                gathering.id(),
                gathering.plan().principles());
    }

    private void add(String table, GatheringId id, Collection<?> values) {
        PreparedBatch batch = handle.prepareBatch("INSERT INTO " + table + " VALUES (:gathering, :value)");
        values.forEach(value ->
                batch.bind("gathering", id).bind("value", value.toString()).add());
        batch.execute();
    }

    private static Update bound(Update update, Gathering gathering) {
        Hours hours = gathering.plan().hours();
        Venue venue = gathering.plan().venue();
        TopicWindows windows = gathering.windows();
        return update.bind("id", gathering.id())
                .bind("program", gathering.program())
                .bind("year", gathering.year())
                .bind("slot", gathering.slot())
                .bind("revision", gathering.revision())
                .bind("sequence", gathering.sequence())
                .bind("titleEn", gathering.plan().title().en())
                .bind("titleFr", gathering.plan().title().fr())
                .bind("day", hours.day())
                .bind("start", hours.start().toString())
                .bind("end", hours.end().toString())
                .bind("zone", hours.zone().getId())
                .bind("startsAt", hours.startsAt())
                .bind("endsAt", hours.endsAt())
                .bind("form", venue.form())
                .bind("place", venue.place())
                .bind("link", venue.link())
                .bind("spoken", gathering.plan().spoken())
                .bind("proposeUntil", windows.proposeUntil())
                .bind("voteOpens", windows.voteOpens())
                .bind("voteCloses", windows.voteCloses())
                .bind("cancelled", gathering.cancelled())
                .bind("changedBy", gathering.changed().by())
                .bind("changedAt", gathering.changed().at());
    }

    private List<Gathering> read(String which, UnaryOperator<Query> binding) {
        Map<String, SortedSet<ObjectiveCode>> objectives = Row.gathered(
                served("gathering_objective", which, binding),
                "gathering",
                row -> new ObjectiveCode(row.text("objective")));
        Map<String, SortedSet<PrincipleKey>> principles = Row.gathered(
                served("gathering_principle", which, binding),
                "gathering",
                row -> new PrincipleKey(row.text("principle")));
        return binding.apply(handle.createQuery(which))
                .map(Row.mapper(row -> read(row, objectives, principles)))
                .list();
    }

    private Query served(String table, String which, UnaryOperator<Query> binding) {
        return binding.apply(
                handle.createQuery("SELECT t.* FROM " + table + " t JOIN (" + which + ") g ON g.id = t.gathering"));
    }

    private static Gathering read(
            Row row, Map<String, SortedSet<ObjectiveCode>> objectives, Map<String, SortedSet<PrincipleKey>> principles)
            throws SQLException {
        String id = row.text("id");
        GatheringDraft plan = new GatheringDraft(
                new LocalText(row.text("title_en"), row.text("title_fr")),
                hours(row),
                new Venue(row.one(Venue.Form.class, "form"), row.text("place"), row.text("link")),
                row.one(Spoken.class, "spoken"),
                objectives.getOrDefault(id, new TreeSet<>()),
                principles.getOrDefault(id, new TreeSet<>()));
        return new Gathering(
                new GatheringId(id),
                row.program(),
                row.number("year"),
                row.text("slot"),
                row.number("revision"),
                row.number("sequence"),
                plan,
                windows(row),
                row.maybeText("cancelled"),
                row.fact("changed"));
    }

    private static Hours hours(Row row) throws SQLException {
        return new Hours(
                row.day("day"),
                LocalTime.parse(row.text("start_time")),
                LocalTime.parse(row.text("end_time")),
                ZoneId.of(row.text("zone")));
    }

    private static TopicWindows windows(Row row) throws SQLException {
        @Nullable String until = row.maybeText("propose_until");
        return new TopicWindows(
                until == null ? null : LocalDate.parse(until),
                row.maybeMoment("vote_opens"),
                row.maybeMoment("vote_closes"));
    }
}
