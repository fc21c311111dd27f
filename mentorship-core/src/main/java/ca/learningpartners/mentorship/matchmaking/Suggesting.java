package ca.learningpartners.mentorship.matchmaking;

import ca.learningpartners.mentorship.choice.Suggestion;
import ca.learningpartners.mentorship.matching.MatchInputs;
import ca.learningpartners.mentorship.matching.MatchRun;
import ca.learningpartners.mentorship.matching.MatchRunId;
import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Clock;
import java.util.List;

/**
 * The staff ask people to choose before anybody is offered anything: the Office everyone, a coordinator the people of
 * their districts. What is put to whom is kept, so that it stays what it was however the people's data change.
 */
public final class Suggesting {

    private final Clock clock;

    public Suggesting(Clock clock) {
        this.clock = clock;
    }

    /**
     * Works out what to put to whom, from the pairs the run was allowed; only reads, and can take a moment.
     *
     * @throws RefusedException {@code unknown-match-run}, {@code matching-is-for-staff}, {@code superseded-run},
     *     {@code run-approved} once the run was approved, {@code run-without-inputs} for one kept without its scores
     */
    public List<Suggestion> prepare(Actor actor, MatchRunId id, Stores stores) {
        MatchRun run = open(actor, id, stores);
        MatchInputs inputs =
                stores.matchRuns().inputs(id).orElseThrow(() -> new RefusedException("run-without-inputs"));
        return new Shortlist(run, inputs, new Fact(actor.id(), clock.instant()), stores)
                .suggestions(person -> actor.is(Role.OFFICE, run.program())
                        || (person.district() != null && actor.coordinates(person.district(), run.program())));
    }

    /**
     * Puts it to them. Whoever was asked about this run before keeps what they were shown.
     *
     * @throws RefusedException see {@link #prepare}
     */
    public void ask(Actor actor, MatchRunId id, List<Suggestion> prepared, Stores stores) {
        open(actor, id, stores);
        prepared.forEach(stores.suggestions()::add);
        stores.audit().add(new Act(actor.id().value(), "choices-asked-for", id.value(), clock.instant()));
    }

    private static MatchRun open(Actor actor, MatchRunId id, Stores stores) {
        MatchRun run = stores.matchRuns().find(id).orElseThrow(() -> new RefusedException("unknown-match-run"));
        Matchmaking.requireMatchingStaff(actor, run.program());
        if (run.approval() != null) {
            throw new RefusedException("run-approved");
        }
        Matchmaking.requireNewest(run, stores);
        return run;
    }
}
