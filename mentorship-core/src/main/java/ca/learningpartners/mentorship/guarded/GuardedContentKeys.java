package ca.learningpartners.mentorship.guarded;

import ca.learningpartners.mentorship.access.Access;
import ca.learningpartners.mentorship.access.ContentKeys;
import ca.learningpartners.mentorship.access.Whose;
import ca.learningpartners.mentorship.privacy.Datum;

/** Keys are forgotten where the tool hands over what is kept of somebody, or erases it; nobody does it in passing. */
final class GuardedContentKeys implements ContentKeys {

    private final ContentKeys contentKeys;
    private final Access access;

    GuardedContentKeys(ContentKeys contentKeys, Access access) {
        this.contentKeys = contentKeys;
        this.access = access;
    }

    @Override
    public boolean forget(Whose whose) {
        access.requireNeed(Datum.JOURNAL);
        return contentKeys.forget(whose);
    }
}
