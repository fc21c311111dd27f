package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.access.Whose;
import ca.learningpartners.mentorship.goal.Evidence;
import ca.learningpartners.mentorship.goal.EvidenceId;
import ca.learningpartners.mentorship.goal.Goal;
import ca.learningpartners.mentorship.goal.GoalId;
import ca.learningpartners.mentorship.goal.GoalWords;
import ca.learningpartners.mentorship.goal.Goals;
import ca.learningpartners.mentorship.goal.Invitation;
import ca.learningpartners.mentorship.goal.Milestone;
import ca.learningpartners.mentorship.goal.MilestoneId;
import ca.learningpartners.mentorship.goal.Outcome;
import ca.learningpartners.mentorship.objective.ObjectiveCode;
import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.PrincipleKey;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Update;

/** The tables {@code goal}, {@code goal_objective} and {@code goal_principle}, and with {@link GoalParts} what belongs to each. */
record JdbiGoals(Handle handle, GoalParts parts) implements Goals {

    JdbiGoals(Handle handle) {
        this(handle, new GoalParts(handle));
    }

    @Override
    public Optional<Goal> find(GoalId id) {
        return where("id = :key", id).stream().findFirst();
    }

    @Override
    public List<Goal> of(PairingId pairing) {
        return where("pairing = :key", pairing);
    }

    @Override
    public boolean add(Goal goal) {
        Update insert = handle.createUpdate("""
                        INSERT INTO goal (id, pairing, owner, words, gains, district_goal, set_by, set_at, edition)
                        VALUES (:id, :pairing, :owner, :words, :gains, :districtGoal, :by, :at, :edition)
                        ON CONFLICT (id) DO NOTHING
                        """)
                .bind("pairing", goal.pairing())
                .bind("owner", goal.owner())
                .bind("by", goal.set().by())
                .bind("at", goal.set().at());
        boolean added = bindWords(insert, goal).execute() == 1;
        if (added) {
            addServed(goal);
        }
        return added;
    }

    @Override
    public boolean change(Goal changed) {
        Outcome outcome = changed.outcome();
        Update update = handle.createUpdate("""
                        UPDATE goal SET words = :words, gains = :gains, district_goal = :districtGoal,
                            edition = :edition, outcome = :outcome, outcome_by = :by, outcome_at = :at
                        WHERE id = :id AND edition = :edition - 1
                        """)
                .bind("outcome", outcome == null ? null : outcome.kind())
                .bind("by", outcome == null ? null : outcome.fact().by())
                .bind("at", outcome == null ? null : outcome.fact().at());
        boolean done = bindWords(update, changed).execute() == 1;
        if (done) {
            for (String table : List.of("goal_objective", "goal_principle")) {
                handle.createUpdate("DELETE FROM " + table + " WHERE goal = :id")
                        .bind("id", changed.id())
                        .execute();
            }
            addServed(changed);
        }
        return done;
    }

    @Override
    public Optional<Milestone> milestone(MilestoneId id) {
        return parts.milestone(id);
    }

    @Override
    public List<Milestone> milestones(GoalId goal) {
        return parts.milestones(goal);
    }

    @Override
    public boolean add(Milestone milestone) {
        return parts.add(milestone);
    }

    @Override
    public boolean mark(Milestone marked) {
        return parts.mark(marked);
    }

    @Override
    public Optional<Evidence> evidence(EvidenceId id) {
        return parts.evidence(id);
    }

    @Override
    public List<Evidence> evidence(GoalId goal) {
        return parts.evidence(goal);
    }

    @Override
    public boolean add(Evidence evidence) {
        return parts.add(evidence);
    }

    @Override
    public List<Invitation> invitations(GoalId goal) {
        return parts.invitations(goal);
    }

    @Override
    public List<Invitation> standing(ParticipantId colleague) {
        return parts.standing(colleague);
    }

    @Override
    public boolean invite(Invitation invitation) {
        return parts.invite(invitation);
    }

    @Override
    public boolean takeBack(Invitation takenBack) {
        return parts.takeBack(takenBack);
    }

    private List<Goal> where(String condition, Object key) {
        Map<String, SortedSet<ObjectiveCode>> objectives = served("objective", condition, key, ObjectiveCode::new);
        Map<String, SortedSet<PrincipleKey>> principles = served("principle", condition, key, PrincipleKey::new);
        return handle.createQuery("SELECT * FROM goal WHERE " + condition + " ORDER BY set_at, id")
                .bind("key", key)
                .map(Row.mapper(row -> read(row, objectives, principles)))
                .list();
    }

    private <T extends Comparable<T>> Map<String, SortedSet<T>> served(
            String what, String condition, Object key, Function<String, T> meaning) {
        return Row.gathered(
                handle.createQuery("SELECT goal, " + what + " FROM goal_" + what
                                + " WHERE goal IN (SELECT id FROM goal WHERE " + condition + ")")
                        .bind("key", key),
                "goal",
                row -> meaning.apply(row.text(what)));
    }

    private void addServed(Goal goal) {
        PreparedBatch batch =
                handle.prepareBatch("INSERT INTO goal_objective (goal, objective) VALUES (:goal, :objective)");
        goal.words()
                .objectives()
                .forEach(objective -> batch.bind("goal", goal.id())
                        .bind("objective", objective)
                        .add());
        batch.execute();
        PreparedBatch principles =
                handle.prepareBatch("INSERT INTO goal_principle (goal, principle) VALUES (:goal, :principle)");
        goal.words()
                .principles()
                .forEach(principle -> principles
                        .bind("goal", goal.id())
                        .bind("principle", principle.value())
                        .add());
        principles.execute();
    }

    private String sealed(Goal goal, String column, String text) {
        return new ContentSeal(handle)
                .seal(Whose.pair(goal.pairing()), place(column, goal.id().value()), text);
    }

    private String opened(Row row, String column) throws SQLException {
        Whose pair = Whose.pair(new PairingId(row.text("pairing")));
        return new ContentSeal(handle).open(pair, place(column, row.text("id")), row.text(column));
    }

    private static String place(String column, String id) {
        return "goal." + column + "/" + id;
    }

    private Update bindWords(Update update, Goal goal) {
        return update.bind("id", goal.id())
                .bind("words", sealed(goal, "words", goal.words().text()))
                .bind("gains", sealed(goal, "gains", goal.words().gains()))
                .bind("districtGoal", sealed(goal, "district_goal", goal.words().districtGoal()))
                .bind("edition", goal.edition());
    }

    private Goal read(
            Row row, Map<String, SortedSet<ObjectiveCode>> objectives, Map<String, SortedSet<PrincipleKey>> principles)
            throws SQLException {
        String id = row.text("id");
        return new Goal(
                new GoalId(id),
                new PairingId(row.text("pairing")),
                row.person("owner"),
                new GoalWords(
                        opened(row, "words"),
                        opened(row, "gains"),
                        objectives.getOrDefault(id, new TreeSet<>()),
                        principles.getOrDefault(id, new TreeSet<>()),
                        opened(row, "district_goal")),
                row.fact("set"),
                row.number("edition"),
                row.maybeText("outcome") == null
                        ? null
                        : new Outcome(row.one(Outcome.Kind.class, "outcome"), row.fact("outcome")));
    }
}
