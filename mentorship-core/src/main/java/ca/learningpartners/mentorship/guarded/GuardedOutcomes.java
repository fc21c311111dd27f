package ca.learningpartners.mentorship.guarded;

import ca.learningpartners.mentorship.access.Access;
import ca.learningpartners.mentorship.access.Whose;
import ca.learningpartners.mentorship.outcome.ComparisonPerson;
import ca.learningpartners.mentorship.outcome.NotedOutcome;
import ca.learningpartners.mentorship.outcome.Outcomes;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.privacy.Datum;
import ca.learningpartners.mentorship.program.ProgramId;
import java.time.Instant;
import java.util.List;

/** What became of somebody is read by them and noted by their own coordinator; all of it together is for figures alone. */
final class GuardedOutcomes implements Outcomes {

    private final Outcomes outcomes;
    private final Access access;

    GuardedOutcomes(Outcomes outcomes, Access access) {
        this.outcomes = outcomes;
        this.access = access;
    }

    @Override
    public boolean add(NotedOutcome noted) {
        access.requireWrite(Datum.RETENTION, Whose.person(noted.person()));
        return outcomes.add(noted);
    }

    @Override
    public List<NotedOutcome> of(ProgramId program, ParticipantId person) {
        access.requireRead(Datum.RETENTION, Whose.person(person));
        return outcomes.of(program, person);
    }

    @Override
    public List<NotedOutcome> current(ProgramId program, Instant before) {
        access.requireNeed(Datum.RETENTION);
        return outcomes.current(program, before);
    }

    @Override
    public void keep(ComparisonPerson person) {
        access.requireNeed(Datum.RETENTION);
        outcomes.keep(person);
    }

    @Override
    public List<ComparisonPerson> comparison(ProgramId program) {
        access.requireNeed(Datum.RETENTION);
        return outcomes.comparison(program);
    }
}
