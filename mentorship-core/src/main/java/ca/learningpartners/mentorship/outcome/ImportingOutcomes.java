package ca.learningpartners.mentorship.outcome;

import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ImportingCohort.Counts;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.privacy.AuditTrail;
import ca.learningpartners.mentorship.program.ProgramId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Takes in a file of outcomes that was read without a problem, as one piece of work inside the caller's transaction. */
public final class ImportingOutcomes {

    private final Outcomes outcomes;
    private final AuditTrail audit;

    public ImportingOutcomes(Outcomes outcomes, AuditTrail audit) {
        this.outcomes = outcomes;
        this.audit = audit;
    }

    /**
     * Keeps what the file says; what is said already stays as it is, and counts as unchanged.
     *
     * @param actor who imports, see {@link Act#actor()}
     */
    public Counts save(ProgramId program, OutcomeReading.Complete read, String actor, Instant at) {
        Fact noted = new Fact(new ParticipantId(actor), at);
        int added = 0;
        int changed = 0;
        for (OutcomeReading.Person row : read.people()) {
            int newest = NotingOutcome.newest(outcomes.of(program, row.id()), row.checkpoint(), row.finding());
            if (newest >= 0) {
                outcomes.add(new NotedOutcome(program, row.id(), row.checkpoint(), newest + 1, row.finding(), noted));
                audit.add(new Act(actor, "outcome-imported", row.id().value(), at));
                added += newest == 0 ? 1 : 0;
                changed += newest > 0 ? 1 : 0;
            }
        }
        Counts outside = outside(program, read.outside(), noted, actor);
        added += outside.added();
        changed += outside.changed();
        return new Counts(added, changed, read.people().size() + read.outside().size() - added - changed);
    }

    private Counts outside(ProgramId program, List<OutcomeReading.Outside> rows, Fact noted, String actor) {
        if (rows.isEmpty()) {
            return new Counts(0, 0, 0);
        }
        Map<List<Object>, ComparisonPerson> before = outcomes.comparison(program).stream()
                .collect(Collectors.toMap(each -> List.of(each.code(), each.checkpoint()), Function.identity()));
        int added = 0;
        int changed = 0;
        for (OutcomeReading.Outside row : rows) {
            ComparisonPerson person = person(program, row, noted);
            ComparisonPerson known = before.get(List.of(person.code(), person.checkpoint()));
            if (known == null || !known.saysTheSame(person)) {
                outcomes.keep(person);
                added += known == null ? 1 : 0;
                changed += known == null ? 0 : 1;
            }
        }
        if (added + changed > 0) {
            audit.add(new Act(actor, "comparison-imported", program.value(), noted.at()));
        }
        return new Counts(added, changed, 0);
    }

    private static ComparisonPerson person(ProgramId program, OutcomeReading.Outside row, Fact noted) {
        return new ComparisonPerson(
                program,
                row.code(),
                row.district(),
                row.branch(),
                row.positionStart(),
                row.checkpoint(),
                row.outcome(),
                row.leftOn(),
                noted);
    }
}
