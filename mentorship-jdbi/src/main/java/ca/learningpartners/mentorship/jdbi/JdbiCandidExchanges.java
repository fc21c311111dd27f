package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.access.Whose;
import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.reflection.CandidExchange;
import ca.learningpartners.mentorship.reflection.CandidExchanges;
import ca.learningpartners.mentorship.reflection.CandidReply;
import ca.learningpartners.mentorship.reflection.CandidReplyId;
import ca.learningpartners.mentorship.reflection.CandourEnd;
import ca.learningpartners.mentorship.reflection.CandourId;
import ca.learningpartners.mentorship.reflection.CandourWish;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/**
 * The tables {@code candour} and {@code candour_answer}, sealed with the pair's key. The edition that is asked for decides who
 * of two that change an exchange is too late.
 */
final class JdbiCandidExchanges implements CandidExchanges {

    private final Handle handle;
    private final ContentSeal seal;

    JdbiCandidExchanges(Handle handle) {
        this.handle = handle;
        this.seal = new ContentSeal(handle);
    }

    @Override
    public Optional<CandidExchange> find(CandourId id) {
        return handle.createQuery("SELECT * FROM candour WHERE id = :id")
                .bind("id", id.value())
                .map(Row.mapper(this::read))
                .findOne();
    }

    @Override
    public List<CandidExchange> of(PairingId pairing) {
        return handle.createQuery("""
                        SELECT * FROM candour WHERE pairing = :pairing AND about IS NOT NULL
                        ORDER BY asked_at DESC, id DESC
                        """)
                .bind("pairing", pairing)
                .map(Row.mapper(this::read))
                .list();
    }

    @Override
    public List<Standing> standing(PairingId pairing) {
        return handle.createQuery("""
                        SELECT id, asked_by, last_by, answers FROM candour WHERE pairing = :pairing AND end_at IS NULL
                        ORDER BY asked_at, id
                        """)
                .bind("pairing", pairing)
                .map(Row.mapper(row -> new Standing(
                        new CandourId(row.text("id")),
                        row.person("asked_by"),
                        row.person("last_by"),
                        row.number("answers"))))
                .list();
    }

    @Override
    public boolean add(CandidExchange asked) {
        return IntStream.rangeClosed(1, CandidExchange.MOST_OPEN).anyMatch(place -> add(asked, place));
    }

    /** An open question of somebody has a place; the index decides that no two have the same. */
    private boolean add(CandidExchange asked, int place) {
        return bound(handle.createUpdate("""
                        INSERT INTO candour (
                            id, pairing, asked_by, asked_at, place, about, wish, until_day, last_by, answers, edition)
                        VALUES (:id, :pairing, :by, :at, :place, :about, :wish, :until, :last, :answers, :edition)
                        ON CONFLICT DO NOTHING
                        """), asked)
                        .bind("pairing", asked.pairing())
                        .bind("by", asked.asker())
                        .bind("at", asked.asked().at())
                        .bind("place", place)
                        .bind("wish", sealed(asked, "wish", asked.wish().name()))
                        .bind("until", asked.until())
                        .execute()
                == 1;
    }

    @Override
    public boolean save(CandidExchange changed) {
        CandourEnd end = changed.end();
        int saved = bound(handle.createUpdate("""
                        UPDATE candour SET about = :about, last_by = :last, answers = :answers, edition = :edition,
                            end_how = :how, end_at = :ended, thanks = :thanks
                        WHERE id = :id AND edition = :edition - 1
                        """), changed)
                .bind("how", end == null ? null : end.how().name())
                .bind("ended", end == null ? null : end.at())
                .bind("thanks", end == null ? null : sealed(changed, "thanks", end.word()))
                .execute();
        return saved == 1 && saveAnswers(changed);
    }

    private Update bound(Update statement, CandidExchange exchange) {
        return statement
                .bind("id", exchange.id().value())
                .bind("about", sealed(exchange, "about", exchange.about()))
                .bind("last", exchange.lastBy())
                .bind("answers", exchange.replies().size())
                .bind("edition", exchange.edition());
    }

    private boolean saveAnswers(CandidExchange exchange) {
        Set<String> gone = new HashSet<>(handle.createQuery("SELECT id FROM candour_answer WHERE candour = :candour")
                .bind("candour", exchange.id().value())
                .mapTo(String.class)
                .list());
        boolean kept = true;
        for (CandidReply reply : exchange.replies()) {
            kept &= gone.remove(reply.id().value()) || add(exchange, reply);
        }
        gone.forEach(id -> handle.createUpdate("DELETE FROM candour_answer WHERE id = :id")
                .bind("id", id)
                .execute());
        return kept;
    }

    private boolean add(CandidExchange exchange, CandidReply reply) {
        String place = place(reply.id().value());
        return handle.createUpdate("""
                        INSERT INTO candour_answer (id, candour, number, said_by, said_at, text)
                        VALUES (:id, :candour, :number, :by, :at, :text) ON CONFLICT DO NOTHING
                        """)
                        .bind("id", reply.id().value())
                        .bind("candour", exchange.id().value())
                        .bind("number", exchange.replies().indexOf(reply) + 1)
                        .bind("by", reply.by())
                        .bind("at", reply.said().at())
                        .bind("text", seal.seal(Whose.pair(exchange.pairing()), place, reply.text()))
                        .execute()
                == 1;
    }

    private CandidExchange read(Row row) throws SQLException {
        CandourId id = new CandourId(row.text("id"));
        PairingId pairing = new PairingId(row.text("pairing"));
        String until = row.maybeText("until_day");
        return new CandidExchange(
                id,
                pairing,
                row.fact("asked"),
                opened(row, pairing, "about"),
                wish(row, pairing),
                until == null ? null : LocalDate.parse(until),
                answers(id, pairing),
                row.number("edition"),
                end(row, pairing));
    }

    private List<CandidReply> answers(CandourId id, PairingId pairing) {
        return handle.createQuery("SELECT * FROM candour_answer WHERE candour = :candour ORDER BY number")
                .bind("candour", id.value())
                .map(Row.mapper(row -> new CandidReply(
                        new CandidReplyId(row.text("id")),
                        new Fact(row.person("said_by"), row.moment("said_at")),
                        seal.open(Whose.pair(pairing), place(row.text("id")), row.text("text")))))
                .list();
    }

    /** Of what the keys were forgotten, it is not known any more what was wished for. */
    private CandourWish wish(Row row, PairingId pairing) throws SQLException {
        String wish = seal.openMaybe(Whose.pair(pairing), "candour.wish/" + row.text("id"), row.text("wish"));
        return wish == null ? CandourWish.LISTEN : CandourWish.valueOf(wish);
    }

    private @Nullable CandourEnd end(Row row, PairingId pairing) throws SQLException {
        return row.maybeText("end_how") == null
                ? null
                : new CandourEnd(
                        row.one(CandourEnd.How.class, "end_how"), opened(row, pairing, "thanks"), row.moment("end_at"));
    }

    private @Nullable String sealed(CandidExchange exchange, String column, String text) {
        String place = "candour." + column + "/" + exchange.id();
        return text.isEmpty() ? null : seal.seal(Whose.pair(exchange.pairing()), place, text);
    }

    private String opened(Row row, PairingId pairing, String column) throws SQLException {
        String place = "candour." + column + "/" + row.text("id");
        String sealed = row.maybeText(column);
        return sealed == null ? "" : seal.open(Whose.pair(pairing), place, sealed);
    }

    private static String place(String reply) {
        return "candour_answer.text/" + reply;
    }
}
