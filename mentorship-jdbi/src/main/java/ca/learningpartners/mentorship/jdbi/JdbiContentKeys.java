package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.access.ContentKeys;
import ca.learningpartners.mentorship.access.Whose;
import org.jdbi.v3.core.Handle;

/** The table {@code content_key}. A forgotten key leaves an empty row, so that a text of its number is known to be gone. */
record JdbiContentKeys(Handle handle) implements ContentKeys {

    @Override
    public boolean forget(Whose whose) {
        handle.getConfig(Sealing.class).opened().clear();
        return handle.createUpdate(
                                "UPDATE content_key SET master = '', wrapped = '' WHERE owner = :owner AND wrapped <> ''")
                        .bind("owner", whose.key())
                        .execute()
                > 0;
    }
}
