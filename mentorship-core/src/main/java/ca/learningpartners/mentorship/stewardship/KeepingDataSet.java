package ca.learningpartners.mentorship.stewardship;

import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.privacy.AuditTrail;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.text.LocalText;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Instant;

/** The Office keeps a data set, and takes it out of here; the Office and evaluators are given its content. */
public final class KeepingDataSet {

    private final DataSets sets;
    private final Labels labels;
    private final AuditTrail audit;

    public KeepingDataSet(DataSets sets, Labels labels, AuditTrail audit) {
        this.sets = sets;
        this.labels = labels;
        this.audit = audit;
    }

    /**
     * Keeps a data set. Sending the same one again keeps one.
     *
     * @throws RefusedException {@code unknown-program} for anyone but the Office; {@code data-set-too-large} with the most
     *     mebibytes; {@code data-set-empty}
     */
    public void keep(
            Actor actor, ProgramId program, DataSetId id, LocalText title, String name, byte[] content, Instant at) {
        requireOffice(actor, program);
        if (content.length == 0) {
            throw new RefusedException("data-set-empty");
        }
        if (content.length > DataSet.LARGEST) {
            throw new RefusedException("data-set-too-large", DataSet.LARGEST / 1024 / 1024);
        }
        DataSet set = new DataSet(id, program, title, name, content.length, new Fact(actor.id(), at), null);
        if (sets.add(set, content)) {
            tell(actor, "data-set-kept", id, at);
        }
    }

    /**
     * Gives its content to the Office or an evaluator.
     *
     * @throws RefusedException {@code unknown-data-set} for anyone else, or if it is gone; {@code steward-approval-missing}
     *     if a community controls it and its steward has not said yes
     */
    public byte[] export(Actor actor, DataSetId id, Instant at) {
        DataSet set = sets.find(id)
                .filter(found -> actor.is(Role.OFFICE, found.program()) || actor.is(Role.EVALUATOR, found.program()))
                .orElseThrow(KeepingDataSet::unknown);
        labels.requireRelease(Subject.dataSet(id));
        byte[] content = sets.content(set.id()).orElseThrow(KeepingDataSet::unknown);
        tell(actor, "data-set-exported", id, at);
        return content;
    }

    private static void requireOffice(Actor actor, ProgramId program) {
        if (!actor.is(Role.OFFICE, program)) {
            throw new RefusedException("unknown-program", program);
        }
    }

    private static RefusedException unknown() {
        return new RefusedException("unknown-data-set");
    }

    private void tell(Actor actor, String verb, DataSetId id, Instant at) {
        audit.add(new Act(actor.id().value(), verb, id.value(), at));
    }
}
