package ca.learningpartners.mentorship.session;

import ca.learningpartners.mentorship.objective.ObjectiveCode;
import java.time.LocalDate;
import java.util.Set;

/** A session as somebody wants to log it, not yet checked against the partnership and the calendar. */
public record SessionDraft(SessionId id, LocalDate date, int minutes, Means means, Set<ObjectiveCode> objectives) {

    public SessionDraft {
        objectives = Set.copyOf(objectives);
    }
}
