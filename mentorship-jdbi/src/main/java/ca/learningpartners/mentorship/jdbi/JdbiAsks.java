package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.network.Ask;
import ca.learningpartners.mentorship.network.AskId;
import ca.learningpartners.mentorship.network.Asks;
import ca.learningpartners.mentorship.network.Audience;
import ca.learningpartners.mentorship.network.Reply;
import ca.learningpartners.mentorship.network.ReplyId;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.program.Topic;
import ca.learningpartners.mentorship.text.Language;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;

/** The tables {@code ask}, {@code ask_place}, {@code ask_addressee}, {@code ask_passed_on} and {@code ask_reply}. */
record JdbiAsks(Handle handle) implements Asks {

    @Override
    public Optional<Ask> find(AskId id) {
        return where("WHERE a.id = :id", Map.of("id", id)).stream().findFirst();
    }

    @Override
    public List<Ask> in(ProgramId program) {
        return where("WHERE a.program = :program", Map.of("program", program));
    }

    @Override
    public List<Ask> putTo(ProgramId program, ParticipantId person, Instant now) {
        return where("""
                JOIN ask_addressee t ON t.ask = a.id
                WHERE t.person = :person AND a.program = :program AND a.until_at > :now AND a.withdrawn_at IS NULL
                """, Map.of("program", program, "person", person, "now", now));
    }

    private List<Ask> where(String condition, Map<String, ?> values) {
        Map<String, SortedSet<ParticipantId>> asked = Row.gathered(
                handle.createQuery(
                                "SELECT d.ask, d.person FROM ask a JOIN ask_addressee d ON d.ask = a.id " + condition)
                        .bindMap(values),
                "ask",
                row -> row.person("person"));
        return handle.createQuery("SELECT a.* FROM ask a " + condition + " ORDER BY a.asked_at DESC, a.id")
                .bindMap(values)
                .map(Row.mapper(row -> ask(row, asked)))
                .list();
    }

    @Override
    public boolean add(Ask ask) {
        if (find(ask.id()).isPresent() || !takePlace(ask.asker(), ask.id(), ask.until(), ask.at())) {
            return false;
        }
        handle.createUpdate("""
                        INSERT INTO ask (id, program, asker, topic, context, text, audience, languages, asked_at, until_at)
                        VALUES (:id, :program, :asker, :topic, :context, :text, :audience, :languages, :at, :until)
                        """)
                .bind("id", ask.id())
                .bind("program", ask.program())
                .bind("asker", ask.asker())
                .bind("topic", ask.topic())
                .bind("context", ask.context())
                .bind("text", ask.text())
                .bind("audience", ask.audience().name())
                .bind("languages", ask.languages().stream().map(Language::tag).collect(Collectors.joining(" ")))
                .bind("at", ask.at())
                .bind("until", ask.until())
                .execute();
        ask.asked()
                .forEach(person -> handle.createUpdate("INSERT INTO ask_addressee (ask, person) VALUES (:ask, :person)")
                        .bind("ask", ask.id())
                        .bind("person", person)
                        .execute());
        return true;
    }

    /** The first place that is free, or whose ask is over by then. */
    private boolean takePlace(ParticipantId asker, AskId ask, Instant until, Instant at) {
        return IntStream.rangeClosed(1, Ask.MOST_OPEN).anyMatch(place -> takePlace(asker, place, ask, until, at));
    }

    private boolean takePlace(ParticipantId asker, int place, AskId ask, Instant until, Instant at) {
        return handle.createUpdate("""
                                INSERT INTO ask_place (asker, place, ask, until_at) VALUES (:asker, :place, :ask, :until)
                                ON CONFLICT (asker, place) DO UPDATE SET ask = excluded.ask, until_at = excluded.until_at
                                WHERE ask_place.until_at <= :at
                                """)
                        .bind("asker", asker)
                        .bind("place", place)
                        .bind("ask", ask)
                        .bind("until", until)
                        .bind("at", at)
                        .execute()
                == 1;
    }

    @Override
    public boolean withdraw(AskId id, Instant at) {
        handle.createUpdate("UPDATE ask_place SET until_at = :at WHERE ask = :id AND until_at > :at")
                .bind("id", id)
                .bind("at", at)
                .execute();
        return handle.createUpdate("UPDATE ask SET withdrawn_at = :at WHERE id = :id AND withdrawn_at IS NULL")
                        .bind("id", id)
                        .bind("at", at)
                        .execute()
                == 1;
    }

    @Override
    public boolean renew(AskId id, Instant until, Instant at) {
        Optional<Ask> kept = find(id).filter(ask -> ask.isRenewableAt(at));
        return kept.isPresent()
                && takePlace(kept.get().asker(), id, until, at)
                && handle.createUpdate("""
                                        UPDATE ask SET until_at = :until, renewed_at = :at
                                        WHERE id = :id AND renewed_at IS NULL AND withdrawn_at IS NULL AND until_at <= :at
                                        """)
                                .bind("id", id)
                                .bind("until", until)
                                .bind("at", at)
                                .execute()
                        == 1;
    }

    @Override
    public void passOn(AskId id, ParticipantId person, Instant at) {
        handle.createUpdate("""
                        INSERT INTO ask_passed_on (ask, person, passed_at) VALUES (:ask, :person, :at)
                        ON CONFLICT DO NOTHING
                        """)
                .bind("ask", id)
                .bind("person", person)
                .bind("at", at)
                .execute();
    }

    @Override
    public List<AskId> passedOn(ParticipantId person) {
        return handle.createQuery("SELECT ask FROM ask_passed_on WHERE person = :person ORDER BY passed_at, ask")
                .bind("person", person)
                .mapTo(AskId.class)
                .list();
    }

    @Override
    public List<Reply> replies(AskId ask) {
        return repliesWhere("WHERE r.ask = :ask", "ask", ask);
    }

    @Override
    public List<Reply> repliesIn(ProgramId program) {
        return repliesWhere("JOIN ask a ON a.id = r.ask WHERE a.program = :program", "program", program);
    }

    private List<Reply> repliesWhere(String condition, String name, Object value) {
        return handle.createQuery("SELECT r.* FROM ask_reply r " + condition + " ORDER BY r.replied_at, r.id")
                .bind(name, value)
                .map(Row.mapper(row -> new Reply(
                        new ReplyId(row.text("id")),
                        new AskId(row.text("ask")),
                        row.person("replied_by"),
                        row.text("text"),
                        row.yes("shared"),
                        row.moment("replied_at"),
                        row.maybeMoment("thanked_at"))))
                .list();
    }

    @Override
    public boolean reply(Reply reply) {
        return handle.createUpdate("""
                                INSERT INTO ask_reply (id, ask, replied_by, replied_at, text, shared)
                                VALUES (:id, :ask, :by, :at, :text, :shared) ON CONFLICT (id) DO NOTHING
                                """)
                        .bind("id", reply.id())
                        .bind("ask", reply.ask())
                        .bind("by", reply.by())
                        .bind("at", reply.at())
                        .bind("text", reply.text())
                        .bind("shared", reply.shared() ? 1 : 0)
                        .execute()
                == 1;
    }

    @Override
    public void share(ReplyId reply, boolean shared) {
        handle.createUpdate("UPDATE ask_reply SET shared = :shared WHERE id = :id")
                .bind("id", reply)
                .bind("shared", shared ? 1 : 0)
                .execute();
    }

    @Override
    public boolean thank(ReplyId reply, Instant at) {
        return handle.createUpdate("UPDATE ask_reply SET thanked_at = :at WHERE id = :id AND thanked_at IS NULL")
                        .bind("id", reply)
                        .bind("at", at)
                        .execute()
                == 1;
    }

    private static Ask ask(Row row, Map<String, SortedSet<ParticipantId>> asked) throws SQLException {
        return new Ask(
                new AskId(row.text("id")),
                row.program(),
                row.person("asker"),
                new Topic(row.text("topic")),
                row.text("context"),
                row.text("text"),
                row.one(Audience.class, "audience"),
                asked.getOrDefault(row.text("id"), new TreeSet<>()),
                Arrays.stream(row.text("languages").split(" "))
                        .map(Language::new)
                        .collect(Collectors.toCollection(TreeSet::new)),
                row.moment("asked_at"),
                row.moment("until_at"),
                row.maybeMoment("renewed_at"),
                row.maybeMoment("withdrawn_at"));
    }
}
