package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.privacy.ChainHead;
import ca.learningpartners.mentorship.privacy.LinkedAct;
import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Version 22.1: the acts that were there before are linked, and from then on the list only grows. */
record LinksOfActs(Engine engine) implements JavaMigration {

    private static final int AT_ONCE = 1_000;

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("22.1");
    }

    @Override
    public String getDescription() {
        return "links of acts";
    }

    @Override
    public Integer getChecksum() {
        return 1;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) {
        Jdbi.create(context.getConnection()).useHandle(handle -> {
            link(handle);
            engine.onlyAdded("alert_finding").forEach(handle::execute);
        });
    }

    void link(Handle handle) {
        ChainHead head = ChainHead.BEGINNING;
        long from = Long.MIN_VALUE;
        for (List<Before> some = after(handle, from); !some.isEmpty(); some = after(handle, from)) {
            head = add(handle, head, some);
            from = some.get(some.size() - 1).seq();
        }
        handle.execute("DROP TABLE act");
        handle.execute("ALTER TABLE linked_act RENAME TO act");
        handle.execute("CREATE INDEX act_by_subject ON act (subject, seq)");
        handle.execute("CREATE INDEX act_by_actor ON act (actor, done_at)");
        handle.execute("CREATE INDEX act_by_moment ON act (done_at)");
        engine.onlyAdded("act").forEach(handle::execute);
    }

    private static List<Before> after(Handle handle, long seq) {
        return handle.createQuery("SELECT * FROM act WHERE seq > :seq ORDER BY seq LIMIT :limit")
                .bind("seq", seq)
                .bind("limit", AT_ONCE)
                .map(Row.mapper(row -> new Before(
                        row.big("seq"), row.text("actor"), row.text("verb"), row.text("subject"), row.big("done_at"))))
                .list();
    }

    private static ChainHead add(Handle handle, ChainHead head, List<Before> some) {
        PreparedBatch batch = handle.prepareBatch("INSERT INTO linked_act (seq, actor, verb, subject, done_at, link)"
                + " VALUES (:seq, :actor, :verb, :subject, :millis, :link)");
        ChainHead end = head;
        for (Before act : some) {
            LinkedAct linked = LinkedAct.kept(end, act.actor(), act.verb(), act.subject(), act.millis());
            batch.bindMethods(linked).add();
            end = new ChainHead(linked.seq(), linked.link());
        }
        batch.execute();
        return end;
    }

    /** An act without a link. Its number may leave gaps, which transactions left that were not kept. */
    private record Before(long seq, String actor, String verb, String subject, long millis) {}
}
