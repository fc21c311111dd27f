package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.access.Whose;
import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.objective.ObjectiveCode;
import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.program.Topic;
import ca.learningpartners.mentorship.visit.Keepsake;
import ca.learningpartners.mentorship.visit.Opinion;
import ca.learningpartners.mentorship.visit.Visit;
import ca.learningpartners.mentorship.visit.VisitId;
import ca.learningpartners.mentorship.visit.VisitPlan;
import ca.learningpartners.mentorship.visit.Visits;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** The table {@code visit} and those around it. */
record JdbiVisits(Handle handle) implements Visits {

    @Override
    public Optional<Visit> find(VisitId id) {
        return where("v.id = :it", id).stream().findFirst();
    }

    @Override
    public List<Visit> of(PairingId pairing) {
        return where("v.pairing = :it", pairing);
    }

    @Override
    public List<Visit> in(ProgramId program) {
        return where("v.pairing IN (SELECT id FROM pairing WHERE program = :it)", program);
    }

    private List<Visit> where(String condition, Object it) {
        return handle.createQuery("SELECT v.* FROM visit v WHERE " + condition + " ORDER BY v.written_at DESC, v.id")
                .bind("it", it)
                .map(Row.mapper(this::read))
                .list();
    }

    @Override
    public boolean add(Visit visit) {
        int added = columns(handle.createUpdate("""
                                INSERT INTO visit (id, pairing, version, district, interests, topics, objectives,
                                  first_day, last_day, reserve_day, written_by, written_at)
                                VALUES (:id, :pairing, :version, :district, :interests, :topics, :objectives,
                                  :first, :last, :reserve, :by, :at)
                                ON CONFLICT (id) DO NOTHING
                                """), visit)
                .bind("pairing", visit.pairing())
                .execute();
        return added == 1 && keepParts(visit);
    }

    @Override
    public boolean change(Visit next) {
        int changed = columns(handle.createUpdate("""
                                UPDATE visit SET version = :version, district = :district, interests = :interests,
                                  topics = :topics, objectives = :objectives, first_day = :first, last_day = :last,
                                  reserve_day = :reserve, written_by = :by, written_at = :at
                                WHERE id = :id AND version = :version - 1 AND off_at IS NULL
                                """), next).execute();
        return changed == 1 && keepParts(next);
    }

    private boolean keepParts(Visit visit) {
        new VisitParts(handle, visit.id()).replace(visit.plan());
        return visit.agreed().stream().allMatch(agreed -> agree(visit.id(), visit.version(), agreed));
    }

    private static Update columns(Update update, Visit visit) {
        VisitPlan plan = visit.plan();
        return update.bind("id", visit.id())
                .bind("version", visit.version())
                .bind("district", plan.district())
                .bind("interests", plan.interests())
                .bind("topics", joined(plan.topics(), Topic::key))
                .bind("objectives", joined(plan.objectives(), ObjectiveCode::value))
                .bind("first", text(plan.first()))
                .bind("last", text(plan.last()))
                .bind("reserve", text(plan.reserve()))
                .bind("by", visit.written().by())
                .bind("at", visit.written().at());
    }

    @Override
    public boolean agree(VisitId id, int version, Fact agreed) {
        handle.createUpdate("""
                        INSERT INTO visit_agreement (visit, version, agreed_by, agreed_at)
                        SELECT id, version, :by, :at FROM visit WHERE id = :id AND version = :version
                        ON CONFLICT DO NOTHING
                        """)
                .bind("id", id)
                .bind("version", version)
                .bind("by", agreed.by())
                .bind("at", agreed.at())
                .execute();
        return find(id).filter(visit -> visit.version() == version && visit.isAgreedBy(agreed.by()))
                .isPresent();
    }

    @Override
    public boolean callOff(VisitId id, Fact off) {
        return handle.createUpdate("UPDATE visit SET off_by = :by, off_at = :at WHERE id = :id AND off_at IS NULL")
                        .bind("id", id)
                        .bind("by", off.by())
                        .bind("at", off.at())
                        .execute()
                == 1;
    }

    @Override
    public List<Opinion> opinions(VisitId id) {
        return handle.createQuery("""
                        SELECT o.* FROM visit_opinion o JOIN visit v ON v.id = o.visit AND v.version = o.version
                        WHERE o.visit = :id ORDER BY o.district
                        """)
                .bind("id", id)
                .map(Row.mapper(row -> new Opinion(
                        id,
                        row.number("version"),
                        new DistrictNumber(row.number("district")),
                        row.yes("fits"),
                        row.fact("said"))))
                .list();
    }

    @Override
    public void say(Opinion opinion) {
        handle.createUpdate("""
                        INSERT INTO visit_opinion (visit, version, district, fits, said_by, said_at)
                        VALUES (:visit, :version, :district, :fits, :by, :at)
                        ON CONFLICT (visit, version, district) DO UPDATE SET
                            fits = excluded.fits, said_by = excluded.said_by, said_at = excluded.said_at
                        """)
                .bind("visit", opinion.visit())
                .bind("version", opinion.version())
                .bind("district", opinion.district())
                .bind("fits", opinion.fits() ? 1 : 0)
                .bind("by", opinion.said().by())
                .bind("at", opinion.said().at())
                .execute();
    }

    @Override
    public List<Keepsake> keepsakes(VisitId id) {
        return handle.createQuery("""
                        SELECT k.*, v.pairing FROM visit_keepsake k JOIN visit v ON v.id = k.visit WHERE k.visit = :id
                        """).bind("id", id).map(Row.mapper(row -> keepsake(id, row))).stream()
                .sorted((one, other) ->
                        one.written().by().compareTo(other.written().by()))
                .toList();
    }

    private Keepsake keepsake(VisitId id, Row row) throws SQLException {
        Fact written = row.fact("written");
        Whose pair = Whose.pair(new PairingId(row.text("pairing")));
        return new Keepsake(id, written, new ContentSeal(handle).open(pair, place(id, written.by()), row.text("text")));
    }

    private static String place(VisitId visit, ParticipantId author) {
        return "visit_keepsake.text/" + visit.value() + "/" + author.value();
    }

    private String sealed(Keepsake keepsake) {
        PairingId pairing = handle.createQuery("SELECT pairing FROM visit WHERE id = :id")
                .bind("id", keepsake.visit())
                .mapTo(PairingId.class)
                .one();
        String place = place(keepsake.visit(), keepsake.written().by());
        return new ContentSeal(handle).seal(Whose.pair(pairing), place, keepsake.text());
    }

    @Override
    public void keep(Keepsake keepsake) {
        handle.createUpdate("DELETE FROM visit_keepsake WHERE visit = :visit AND written_by = :by")
                .bind("visit", keepsake.visit())
                .bind("by", keepsake.written().by())
                .execute();
        if (!keepsake.text().isEmpty()) {
            handle.createUpdate("""
                            INSERT INTO visit_keepsake (visit, written_by, written_at, text)
                            VALUES (:visit, :by, :at, :text)
                            """)
                    .bind("visit", keepsake.visit())
                    .bind("by", keepsake.written().by())
                    .bind("at", keepsake.written().at())
                    .bind("text", sealed(keepsake))
                    .execute();
        }
    }

    @Override
    public Optional<Fact> thanked(VisitId id) {
        return handle.createQuery("SELECT sent_by, sent_at FROM visit_thanks WHERE visit = :id")
                .bind("id", id)
                .map(Row.mapper(row -> row.fact("sent")))
                .findOne();
    }

    @Override
    public void thank(VisitId id, Fact sent) {
        handle.createUpdate("""
                        INSERT INTO visit_thanks (visit, sent_by, sent_at) VALUES (:visit, :by, :at) ON CONFLICT DO NOTHING
                        """)
                .bind("visit", id)
                .bind("by", sent.by())
                .bind("at", sent.at())
                .execute();
    }

    private Visit read(Row row) throws SQLException {
        VisitId id = new VisitId(row.text("id"));
        VisitParts parts = new VisitParts(handle, id);
        int version = row.number("version");
        VisitPlan plan = new VisitPlan(
                new DistrictNumber(row.number("district")),
                row.text("interests"),
                parted(row.text("topics"), Topic::new),
                parted(row.text("objectives"), ObjectiveCode::new),
                day(row.maybeText("first_day")),
                day(row.maybeText("last_day")),
                day(row.maybeText("reserve_day")),
                parts.stops(),
                parts.legs());
        return new Visit(
                id,
                new PairingId(row.text("pairing")),
                version,
                plan,
                row.fact("written"),
                parts.agreements(version),
                row.maybeFact("off"));
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static <T> String joined(SortedSet<T> values, Function<T, String> word) {
        return values.stream().map(word).collect(Collectors.joining(" "));
    }

    private static <T extends Comparable<T>> SortedSet<T> parted(String words, Function<String, T> value) {
        return Arrays.stream(words.split(" "))
                .filter(word -> !word.isEmpty())
                .map(value)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
