package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.gathering.EmergentIssue;
import ca.learningpartners.mentorship.gathering.GatheringId;
import ca.learningpartners.mentorship.gathering.IssueId;
import ca.learningpartners.mentorship.gathering.Proposal;
import ca.learningpartners.mentorship.gathering.ProposalId;
import ca.learningpartners.mentorship.gathering.TopicDecision;
import ca.learningpartners.mentorship.gathering.Topics;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** The tables of proposals, notices, echoes and decisions. */
record JdbiTopics(Handle handle) implements Topics {

    @Override
    public Optional<Proposal> find(ProposalId id) {
        return handle.createQuery("SELECT * FROM topic_proposal WHERE id = :id")
                .bind("id", id)
                .map(Row.mapper(JdbiTopics::proposal))
                .findOne();
    }

    @Override
    public boolean add(Proposal proposal) {
        return handle.createUpdate("""
                        INSERT INTO topic_proposal (id, gathering, author, named, words, note, proposed_at)
                        VALUES (:id, :gathering, :author, :named, :words, :note, :at) ON CONFLICT (id) DO NOTHING
                        """)
                        .bind("id", proposal.id())
                        .bind("gathering", proposal.gathering())
                        .bind("author", proposal.author())
                        .bind("named", proposal.named())
                        .bind("words", proposal.words())
                        .bind("note", proposal.note())
                        .bind("at", proposal.proposed())
                        .execute()
                == 1;
    }

    @Override
    public boolean change(Proposal changed) {
        Proposal.@Nullable Merged merged = changed.merged();
        boolean stood = handle.createUpdate("""
                        UPDATE topic_proposal SET withdrawn_at = :withdrawn, merged_into = :into, merged_by = :by,
                            merged_at = :at
                        WHERE id = :id AND withdrawn_at IS NULL AND merged_into IS NULL
                        """)
                        .bind("id", changed.id())
                        .bind("withdrawn", changed.withdrawn())
                        .bind("into", merged == null ? null : merged.into())
                        .bind("by", merged == null ? null : merged.by().by())
                        .bind("at", merged == null ? null : merged.by().at())
                        .execute()
                == 1;
        if (stood && merged != null) {
            handle.createUpdate("UPDATE topic_proposal SET merged_into = :into WHERE merged_into = :id")
                    .bind("into", merged.into())
                    .bind("id", changed.id())
                    .execute();
        }
        return stood;
    }

    @Override
    public List<Proposal> of(GatheringId gathering) {
        return handle.createQuery("SELECT * FROM topic_proposal WHERE gathering = :gathering ORDER BY proposed_at, id")
                .bind("gathering", gathering)
                .map(Row.mapper(JdbiTopics::proposal))
                .list();
    }

    @Override
    public Optional<EmergentIssue> issue(IssueId id) {
        return handle.createQuery("SELECT * FROM emergent_issue WHERE id = :id")
                .bind("id", id)
                .map(Row.mapper(JdbiTopics::issue))
                .findOne();
    }

    @Override
    public boolean raise(EmergentIssue issue) {
        return handle.createUpdate("""
                        INSERT INTO emergent_issue (id, program, author, named, words, raised_at)
                        VALUES (:id, :program, :author, :named, :words, :at) ON CONFLICT (id) DO NOTHING
                        """)
                        .bind("id", issue.id())
                        .bind("program", issue.program())
                        .bind("author", issue.author())
                        .bind("named", issue.named())
                        .bind("words", issue.words())
                        .bind("at", issue.raised())
                        .execute()
                == 1;
    }

    @Override
    public boolean withdraw(IssueId id, Instant at) {
        return handle.createUpdate(
                                "UPDATE emergent_issue SET withdrawn_at = :at WHERE id = :id AND withdrawn_at IS NULL")
                        .bind("id", id)
                        .bind("at", at)
                        .execute()
                == 1;
    }

    @Override
    public boolean echo(IssueId id, ParticipantId person) {
        return handle.createUpdate("""
                        INSERT INTO emergent_issue_echo (issue, participant) VALUES (:issue, :person)
                        ON CONFLICT DO NOTHING
                        """).bind("issue", id).bind("person", person).execute() == 1;
    }

    @Override
    public List<EmergentIssue.Heard> issues(ProgramId program, int limit) {
        return handle.createQuery("""
                        SELECT i.*, (SELECT count(*) FROM emergent_issue_echo e WHERE e.issue = i.id) AS echoes
                        FROM emergent_issue i WHERE i.program = :program AND i.withdrawn_at IS NULL
                        ORDER BY echoes DESC, i.raised_at DESC, i.id DESC LIMIT :limit
                        """)
                .bind("program", program)
                .bind("limit", limit)
                .map(Row.mapper(row -> new EmergentIssue.Heard(issue(row), row.number("echoes"))))
                .list();
    }

    @Override
    public Set<IssueId> echoedBy(ParticipantId person) {
        return Set.copyOf(handle.createQuery("SELECT issue FROM emergent_issue_echo WHERE participant = :person")
                .bind("person", person)
                .mapTo(IssueId.class)
                .list());
    }

    @Override
    public boolean decide(TopicDecision decision) {
        boolean kept = handle.createUpdate("""
                        INSERT INTO topic_decision (gathering, number, reason, decided_by, decided_at)
                        VALUES (:gathering, :number, :reason, :by, :at) ON CONFLICT DO NOTHING
                        """)
                        .bind("gathering", decision.gathering())
                        .bind("number", decision.number())
                        .bind("reason", decision.reason())
                        .bind("by", decision.decided().by())
                        .bind("at", decision.decided().at())
                        .execute()
                == 1;
        if (kept) {
            PreparedBatch batch = handle.prepareBatch(
                    "INSERT INTO topic_taken (gathering, number, proposal) VALUES (:gathering, :number, :proposal)");
            decision.taken()
                    .forEach(topic -> batch.bind("gathering", decision.gathering())
                            .bind("number", decision.number())
                            .bind("proposal", topic)
                            .add());
            batch.execute();
        }
        return kept;
    }

    @Override
    public List<TopicDecision> decisions(GatheringId gathering) {
        Map<String, SortedSet<ProposalId>> taken = Row.gathered(
                handle.createQuery("SELECT number, proposal FROM topic_taken WHERE gathering = :gathering")
                        .bind("gathering", gathering),
                "number",
                row -> new ProposalId(row.text("proposal")));
        return handle.createQuery("SELECT * FROM topic_decision WHERE gathering = :gathering ORDER BY number")
                .bind("gathering", gathering)
                .map(Row.mapper(row -> new TopicDecision(
                        gathering,
                        row.number("number"),
                        List.copyOf(taken.getOrDefault(row.text("number"), new TreeSet<>())),
                        row.text("reason"),
                        row.fact("decided"))))
                .list();
    }

    private static Proposal proposal(Row row) throws SQLException {
        @Nullable String into = row.maybeText("merged_into");
        @Nullable Fact by = row.maybeFact("merged");
        return new Proposal(
                new ProposalId(row.text("id")),
                new GatheringId(row.text("gathering")),
                row.person("author"),
                row.yes("named"),
                row.text("words"),
                row.text("note"),
                row.moment("proposed_at"),
                row.maybeMoment("withdrawn_at"),
                into == null || by == null ? null : new Proposal.Merged(new ProposalId(into), by));
    }

    private static EmergentIssue issue(Row row) throws SQLException {
        return new EmergentIssue(
                new IssueId(row.text("id")),
                row.program(),
                row.person("author"),
                row.yes("named"),
                row.text("words"),
                row.moment("raised_at"),
                row.maybeMoment("withdrawn_at"));
    }
}
