package ca.learningpartners.mentorship.guarded;

import ca.learningpartners.mentorship.access.Access;
import ca.learningpartners.mentorship.access.Whose;
import ca.learningpartners.mentorship.closing.Closing;
import ca.learningpartners.mentorship.closing.Closings;
import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.privacy.Datum;
import java.util.List;

/** What two wrote as their partnership came to its end is theirs. */
final class GuardedClosings implements Closings {

    private final Closings closings;
    private final Access access;

    GuardedClosings(Closings closings, Access access) {
        this.closings = closings;
        this.access = access;
    }

    @Override
    public List<Closing> of(PairingId pairing) {
        access.requireRead(Datum.SHARED_NOTES, Whose.pair(pairing));
        return closings.of(pairing);
    }

    @Override
    public boolean save(Closing closing) {
        access.requireWrite(Datum.SHARED_NOTES, Whose.pair(closing.pairing()));
        return closings.save(closing);
    }
}
