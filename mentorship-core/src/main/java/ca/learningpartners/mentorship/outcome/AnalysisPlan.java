package ca.learningpartners.mentorship.outcome;

import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.text.Kept;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What will be compared, set down and signed before anybody has seen a number, so that nobody can choose afterwards what
 * looks best. A change is a new version, with its reason; the earlier ones stay to be read.
 *
 * @param version counted from 1
 * @param what what is compared with what, in words
 * @param unknowns what is done about those of whom nobody knows, in words
 * @param by the day by which the analysis is to be there
 * @param reason why it was changed; blank for the first version
 */
public record AnalysisPlan(
        ProgramId program,
        int version,
        Retained primary,
        Checkpoint checkpoint,
        Design design,
        String what,
        String unknowns,
        LocalDate by,
        String reason,
        Fact signed) {

    public static final int LONGEST = 2000;

    public AnalysisPlan {
        what = Kept.text("plan", what, LONGEST);
        unknowns = Kept.text("plan for the unknown", unknowns, LONGEST);
        reason = version == 1 ? "" : Kept.text("reason", reason, LONGEST);
        if (version < 1) {
            throw new IllegalArgumentException("Version " + version + " of a plan: the first is 1.");
        }
    }

    /** The one that held at a moment: the newest that was signed before it. */
    public static Optional<AnalysisPlan> at(List<AnalysisPlan> versions, Instant moment) {
        return versions.stream()
                .filter(plan -> plan.signed().at().isBefore(moment))
                .max(Comparator.comparingInt(AnalysisPlan::version));
    }

    /** Whether it is what the plan is about; anything else that is looked at besides was not planned. */
    public boolean isAbout(Retained stayed, Checkpoint when, Design with) {
        return primary == stayed && checkpoint == when && design == with;
    }

    /** Whether it says the same, whoever signed it and when. */
    boolean saysTheSame(AnalysisPlan other) {
        return isAbout(other.primary, other.checkpoint, other.design)
                && what.equals(other.what)
                && unknowns.equals(other.unknowns)
                && by.equals(other.by);
    }
}
