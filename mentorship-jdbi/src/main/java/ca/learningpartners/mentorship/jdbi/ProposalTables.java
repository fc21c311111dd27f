package ca.learningpartners.mentorship.jdbi;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import ca.learningpartners.mentorship.matching.BlockingPair;
import ca.learningpartners.mentorship.matching.Certificate;
import ca.learningpartners.mentorship.matching.Contribution;
import ca.learningpartners.mentorship.matching.Criterion;
import ca.learningpartners.mentorship.matching.Floor;
import ca.learningpartners.mentorship.matching.MatchRunId;
import ca.learningpartners.mentorship.matching.Proposal;
import ca.learningpartners.mentorship.matching.ProposedPair;
import ca.learningpartners.mentorship.matching.Unmatched;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Role;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;

/** The tables below one {@code match_run}: what was proposed, and the numbers that prove it. */
record ProposalTables(Handle handle, MatchRunId run) {

    /** Which certificate a dual belongs to. */
    enum Proof {
        ALL,
        FLOOR
    }

    void add(Proposal proposal) {
        addPairs(proposal.pairs());
        addContributions(proposal.pairs());
        addUnmatched(proposal.unmatched());
        addBlocking(proposal.blocking());
        addDuals(Proof.ALL, proposal.certificate());
        Floor floor = proposal.floor();
        if (floor != null) {
            addDuals(Proof.FLOOR, floor.certificate());
        }
    }

    List<ProposedPair> pairs() {
        Map<String, List<Contribution>> contributions = query(
                        "SELECT * FROM match_contribution WHERE run = :run ORDER BY place")
                .map(Row.mapper(row -> Map.entry(
                        row.text("mentee"),
                        new Contribution(
                                row.one(Criterion.class, "criterion"), row.number("weight"), row.number("value")))))
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        return query("SELECT * FROM match_pair WHERE run = :run ORDER BY place")
                .map(Row.mapper(row -> new ProposedPair(
                        row.person("mentee"),
                        row.person("mentor"),
                        row.number("score"),
                        contributions.getOrDefault(row.text("mentee"), List.of()),
                        row.number("bonus"))))
                .list();
    }

    List<Unmatched> unmatched() {
        return query("SELECT * FROM match_unmatched WHERE run = :run ORDER BY place")
                .map(Row.mapper(row -> new Unmatched(row.person("mentee"), row.text("reason"))))
                .list();
    }

    List<BlockingPair> blocking() {
        return query("SELECT * FROM match_blocking WHERE run = :run ORDER BY place")
                .map(Row.mapper(
                        row -> new BlockingPair(row.person("mentee"), row.person("mentor"), row.number("gain"))))
                .list();
    }

    Certificate certificate(Proof proof, long bonus, long gap) {
        return new Certificate(bonus, gap, duals(proof, Role.MENTEE), duals(proof, Role.MENTOR));
    }

    private SortedMap<ParticipantId, Long> duals(Proof proof, Role role) {
        SortedMap<ParticipantId, Long> duals = new TreeMap<>();
        query("SELECT person, dual FROM match_dual WHERE run = :run AND proof = :proof AND role = :role")
                .bind("proof", proof)
                .bind("role", role)
                .map(Row.mapper(row -> Map.entry(row.person("person"), row.big("dual"))))
                .forEach(dual -> duals.put(dual.getKey(), dual.getValue()));
        return duals;
    }

    private Query query(String sql) {
        return handle.createQuery(sql).bind("run", run);
    }

    private void addPairs(List<ProposedPair> pairs) {
        PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO match_pair (run, place, mentee, mentor, score, bonus)
                VALUES (:run, :place, :mentee, :mentor, :score, :bonus)
                """);
        int place = 0;
        for (ProposedPair pair : pairs) {
            batch.bind("run", run)
                    .bind("place", place++)
                    .bind("mentee", pair.mentee())
                    .bind("mentor", pair.mentor())
                    .bind("score", pair.score())
                    .bind("bonus", pair.bonus())
                    .add();
        }
        batch.execute();
    }

    private void addContributions(List<ProposedPair> pairs) {
        PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO match_contribution (run, mentee, criterion, place, weight, value)
                VALUES (:run, :mentee, :criterion, :place, :weight, :value)
                """);
        for (ProposedPair pair : pairs) {
            int place = 0;
            for (Contribution contribution : pair.contributions()) {
                batch.bind("run", run)
                        .bind("mentee", pair.mentee())
                        .bind("criterion", contribution.criterion())
                        .bind("place", place++)
                        .bind("weight", contribution.weight())
                        .bind("value", contribution.value())
                        .add();
            }
        }
        batch.execute();
    }

    private void addUnmatched(List<Unmatched> unmatched) {
        PreparedBatch batch = handle.prepareBatch(
                "INSERT INTO match_unmatched (run, place, mentee, reason) VALUES (:run, :place, :mentee, :reason)");
        int place = 0;
        for (Unmatched left : unmatched) {
            batch.bind("run", run)
                    .bind("place", place++)
                    .bind("mentee", left.mentee())
                    .bind("reason", left.reason())
                    .add();
        }
        batch.execute();
    }

    private void addBlocking(List<BlockingPair> blocking) {
        PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO match_blocking (run, place, mentee, mentor, gain)
                VALUES (:run, :place, :mentee, :mentor, :gain)
                """);
        int place = 0;
        for (BlockingPair pair : blocking) {
            batch.bind("run", run)
                    .bind("place", place++)
                    .bind("mentee", pair.mentee())
                    .bind("mentor", pair.mentor())
                    .bind("gain", pair.gain())
                    .add();
        }
        batch.execute();
    }

    private void addDuals(Proof proof, Certificate certificate) {
        PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO match_dual (run, proof, role, person, dual)
                VALUES (:run, :proof, :role, :person, :dual)
                """);
        certificate.menteeDuals().forEach((person, dual) -> addDual(batch, proof, Role.MENTEE, person, dual));
        certificate.mentorDuals().forEach((person, dual) -> addDual(batch, proof, Role.MENTOR, person, dual));
        batch.execute();
    }

    private void addDual(PreparedBatch batch, Proof proof, Role role, ParticipantId person, long dual) {
        batch.bind("run", run)
                .bind("proof", proof)
                .bind("role", role)
                .bind("person", person)
                .bind("dual", dual)
                .add();
    }
}
