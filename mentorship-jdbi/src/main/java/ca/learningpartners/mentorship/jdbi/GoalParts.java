package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.access.Whose;
import ca.learningpartners.mentorship.goal.Evidence;
import ca.learningpartners.mentorship.goal.EvidenceId;
import ca.learningpartners.mentorship.goal.GoalId;
import ca.learningpartners.mentorship.goal.Invitation;
import ca.learningpartners.mentorship.goal.Milestone;
import ca.learningpartners.mentorship.goal.MilestoneId;
import ca.learningpartners.mentorship.goal.SecureLink;
import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ParticipantId;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** The tables {@code milestone}, {@code evidence} and {@code goal_invitation}. */
record GoalParts(Handle handle) {

    private static final String MILESTONE = "SELECT m.*, g.pairing FROM milestone m JOIN goal g ON g.id = m.goal ";

    private static final String EVIDENCE = "SELECT e.*, g.pairing FROM evidence e JOIN goal g ON g.id = e.goal ";

    Optional<Milestone> milestone(MilestoneId id) {
        return handle.createQuery(MILESTONE + "WHERE m.id = :id")
                .bind("id", id)
                .map(Row.mapper(this::readMilestone))
                .findOne();
    }

    List<Milestone> milestones(GoalId goal) {
        return handle.createQuery(MILESTONE + """
                        WHERE m.goal = :goal
                        ORDER BY CASE WHEN m.due IS NULL THEN 1 ELSE 0 END, m.due, m.added_at, m.id
                        """)
                .bind("goal", goal)
                .map(Row.mapper(this::readMilestone))
                .list();
    }

    boolean add(Milestone milestone) {
        LocalDate due = milestone.due();
        Update insert = handle.createUpdate("""
                        INSERT INTO milestone (id, goal, title, due, added_by, added_at, reached_by, reached_at)
                        VALUES (:id, :goal, :title, :due, :addedBy, :addedAt, :reachedBy, :reachedAt)
                        ON CONFLICT (id) DO NOTHING
                        """)
                .bind("id", milestone.id())
                .bind("goal", milestone.goal())
                .bind(
                        "title",
                        new ContentSeal(handle)
                                .seal(
                                        owner(milestone.goal()),
                                        place("milestone.title", milestone.id().value()),
                                        milestone.title()))
                .bind("due", due == null ? null : due.toString())
                .bind("addedBy", milestone.added().by())
                .bind("addedAt", milestone.added().at());
        return bindReached(insert, milestone).execute() == 1;
    }

    boolean mark(Milestone marked) {
        String only = marked.isReached() ? "reached_at IS NULL" : "reached_at IS NOT NULL";
        return bindReached(
                                handle.createUpdate("UPDATE milestone SET reached_by = :reachedBy,"
                                        + " reached_at = :reachedAt WHERE id = :id AND " + only),
                                marked)
                        .bind("id", marked.id())
                        .execute()
                == 1;
    }

    Optional<Evidence> evidence(EvidenceId id) {
        return handle.createQuery(EVIDENCE + "WHERE e.id = :id")
                .bind("id", id)
                .map(Row.mapper(this::readEvidence))
                .findOne();
    }

    List<Evidence> evidence(GoalId goal) {
        return handle.createQuery(EVIDENCE + "WHERE e.goal = :goal ORDER BY e.seen_on DESC, e.added_at DESC, e.id DESC")
                .bind("goal", goal)
                .map(Row.mapper(this::readEvidence))
                .list();
    }

    boolean add(Evidence evidence) {
        SecureLink link = evidence.link();
        Whose pair = owner(evidence.goal());
        ContentSeal seal = new ContentSeal(handle);
        String id = evidence.id().value();
        return handle.createUpdate("""
                                INSERT INTO evidence (id, goal, kind, words, link, seen_on, added_by, added_at)
                                VALUES (:id, :goal, :kind, :words, :link, :on, :by, :at)
                                ON CONFLICT (id) DO NOTHING
                                """)
                        .bind("id", evidence.id())
                        .bind("goal", evidence.goal())
                        .bind("kind", evidence.kind())
                        .bind("words", seal.seal(pair, place("evidence.words", id), evidence.text()))
                        .bind(
                                "link",
                                seal.sealMaybe(pair, place("evidence.link", id), link == null ? null : link.value()))
                        .bind("on", evidence.date())
                        .bind("by", evidence.added().by())
                        .bind("at", evidence.added().at())
                        .execute()
                == 1;
    }

    List<Invitation> invitations(GoalId goal) {
        return handle
                .createQuery("SELECT * FROM goal_invitation WHERE goal = :goal")
                .bind("goal", goal)
                .map(Row.mapper(GoalParts::readInvitation))
                .stream()
                .sorted(Comparator.comparing(Invitation::colleague))
                .toList();
    }

    List<Invitation> standing(ParticipantId colleague) {
        return handle.createQuery("""
                        SELECT * FROM goal_invitation WHERE colleague = :colleague AND taken_back_at IS NULL
                        ORDER BY invited_at, goal
                        """)
                .bind("colleague", colleague)
                .map(Row.mapper(GoalParts::readInvitation))
                .list();
    }

    boolean invite(Invitation invitation) {
        return handle.createUpdate("""
                                INSERT INTO goal_invitation (goal, colleague, invited_by, invited_at)
                                VALUES (:goal, :colleague, :by, :at)
                                ON CONFLICT (goal, colleague) DO UPDATE SET
                                    invited_by = excluded.invited_by, invited_at = excluded.invited_at,
                                    taken_back_by = NULL, taken_back_at = NULL
                                WHERE goal_invitation.taken_back_at IS NOT NULL
                                """)
                        .bind("goal", invitation.goal())
                        .bind("colleague", invitation.colleague())
                        .bind("by", invitation.invited().by())
                        .bind("at", invitation.invited().at())
                        .execute()
                == 1;
    }

    boolean takeBack(Invitation takenBack) {
        Fact fact = Objects.requireNonNull(takenBack.takenBack());
        return handle.createUpdate("""
                                UPDATE goal_invitation SET taken_back_by = :by, taken_back_at = :at
                                WHERE goal = :goal AND colleague = :colleague AND taken_back_at IS NULL
                                """)
                        .bind("goal", takenBack.goal())
                        .bind("colleague", takenBack.colleague())
                        .bind("by", fact.by())
                        .bind("at", fact.at())
                        .execute()
                == 1;
    }

    private static Update bindReached(Update update, Milestone milestone) {
        Fact reached = milestone.reached();
        return update.bind("reachedBy", reached == null ? null : reached.by())
                .bind("reachedAt", reached == null ? null : reached.at());
    }

    /** Whose a goal is, and with it everything that belongs to it. */
    private Whose owner(GoalId goal) {
        return Whose.pair(handle.createQuery("SELECT pairing FROM goal WHERE id = :goal")
                .bind("goal", goal)
                .mapTo(PairingId.class)
                .findOne()
                .orElseThrow(() -> new IllegalStateException("Goal " + goal + " is not kept. Maybe save it first?")));
    }

    private static String place(String column, String id) {
        return column + "/" + id;
    }

    private Milestone readMilestone(Row row) throws SQLException {
        @Nullable String due = row.maybeText("due");
        String id = row.text("id");
        Whose pair = Whose.pair(new PairingId(row.text("pairing")));
        return new Milestone(
                new MilestoneId(id),
                new GoalId(row.text("goal")),
                new ContentSeal(handle).open(pair, place("milestone.title", id), row.text("title")),
                due == null ? null : LocalDate.parse(due),
                row.fact("added"),
                row.maybeFact("reached"));
    }

    private Evidence readEvidence(Row row) throws SQLException {
        String id = row.text("id");
        Whose pair = Whose.pair(new PairingId(row.text("pairing")));
        ContentSeal seal = new ContentSeal(handle);
        @Nullable String link = seal.openMaybe(pair, place("evidence.link", id), row.maybeText("link"));
        return new Evidence(
                new EvidenceId(id),
                new GoalId(row.text("goal")),
                row.one(Evidence.Kind.class, "kind"),
                seal.open(pair, place("evidence.words", id), row.text("words")),
                link == null ? null : new SecureLink(link),
                row.day("seen_on"),
                row.fact("added"));
    }

    private static Invitation readInvitation(Row row) throws SQLException {
        return new Invitation(
                new GoalId(row.text("goal")),
                row.person("colleague"),
                row.fact("invited"),
                row.maybeFact("taken_back"));
    }
}
