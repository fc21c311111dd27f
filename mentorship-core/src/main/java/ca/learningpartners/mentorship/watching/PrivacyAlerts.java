package ca.learningpartners.mentorship.watching;

import ca.learningpartners.mentorship.program.ProgramId;
import java.util.List;
import java.util.Optional;

/** Alerts, and what was found behind them. None of either is ever changed or removed. */
public interface PrivacyAlerts {

    /** Keeps one; nothing happens if there is one of this reader, kind and hour. Returns whether it was new. */
    boolean raise(PrivacyAlert alert);

    Optional<PrivacyAlert> find(AlertId id);

    /** Of a program, the newest first, at most {@code limit}. */
    List<PrivacyAlert> in(ProgramId program, int limit);

    /** Keeps what was found; nothing happens if its id is there already. Returns whether it was new. */
    boolean add(Finding finding);

    /** What was found behind an alert, the newest first. */
    List<Finding> findings(AlertId alert);
}
