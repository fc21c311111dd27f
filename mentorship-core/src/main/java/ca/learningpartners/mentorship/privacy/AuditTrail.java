package ca.learningpartners.mentorship.privacy;

import java.util.List;

/** What was done, in the order it was done. Nothing is ever changed or removed here. */
public interface AuditTrail {

    void add(Act act);

    /** The newest acts on a record, newest first, at most {@code limit}. */
    List<Act> on(String subject, int limit);
}
