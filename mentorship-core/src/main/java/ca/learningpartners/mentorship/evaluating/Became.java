package ca.learningpartners.mentorship.evaluating;

import ca.learningpartners.mentorship.evaluation.Followed;
import ca.learningpartners.mentorship.outcome.Checkpoint;
import ca.learningpartners.mentorship.outcome.Finding;
import ca.learningpartners.mentorship.outcome.NotedOutcome;
import ca.learningpartners.mentorship.outcome.Outcome;
import ca.learningpartners.mentorship.participant.Mentee;
import ca.learningpartners.mentorship.participant.ParticipantId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What is known by a day of what became of people. */
final class Became {

    private final Map<ParticipantId, Map<Checkpoint, Finding>> findings = new HashMap<>();
    private final LocalDate day;

    Became(Collection<NotedOutcome> noted, LocalDate day) {
        this.day = day;
        noted.forEach(each -> findings.computeIfAbsent(each.person(), person -> new EnumMap<>(Checkpoint.class))
                .put(each.checkpoint(), each.finding()));
    }

    /** What became of somebody; empty before the checkpoint. What nobody has noted, nobody knows. */
    Optional<Outcome> of(Mentee mentee, Checkpoint checkpoint) {
        return checkpoint.isDue(mentee.positionStart(), day)
                ? Optional.of(finding(mentee, checkpoint).map(Finding::outcome).orElse(Outcome.UNKNOWN))
                : Optional.empty();
    }

    /** Noted about the position they are in now: who began anew since is somebody of whom nothing is known yet. */
    private Optional<Finding> finding(Mentee mentee, Checkpoint checkpoint) {
        return Optional.ofNullable(findings.getOrDefault(mentee.id(), Map.of()).get(checkpoint))
                .filter(found -> checkpoint.isDue(mentee.positionStart(), found.asOf()));
    }

    /**
     * How long somebody is known to have been in the profession, in whole months, and whether they left then. Where the
     * day of leaving is not known, they count as there until the checkpoint at which it was noted. Empty if nothing is
     * known of them.
     */
    Optional<Followed> followed(Mentee mentee) {
        Optional<Followed> there = Optional.empty();
        for (Checkpoint checkpoint : Checkpoint.values()) {
            Optional<Finding> found = finding(mentee, checkpoint)
                    .filter(each -> each.outcome() != Outcome.UNKNOWN)
                    .filter(each -> checkpoint.isDue(mentee.positionStart(), day));
            if (found.isPresent()) {
                boolean left = found.get().outcome() == Outcome.LEFT;
                there = Optional.of(
                        new Followed(left ? leaving(mentee, found.get(), checkpoint) : checkpoint.months(), left));
                if (left) {
                    return there;
                }
            }
        }
        return there;
    }

    /** Not later than the checkpoint: at it, they had left. */
    private static int leaving(Mentee mentee, Finding found, Checkpoint checkpoint) {
        LocalDate leftOn = found.leftOn();
        return leftOn == null || leftOn.isBefore(mentee.positionStart())
                ? checkpoint.months()
                : Math.min(checkpoint.months(), (int) ChronoUnit.MONTHS.between(mentee.positionStart(), leftOn));
    }
}
