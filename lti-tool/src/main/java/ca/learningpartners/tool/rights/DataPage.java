package ca.learningpartners.tool.rights;

import ca.learningpartners.mentorship.privacy.Datum;
import ca.learningpartners.mentorship.privacy.Purpose;
import ca.learningpartners.mentorship.privacy.Retention;
import java.util.List;

/** What is kept about whoever looks, by what it is for. */
public record DataPage(List<Group> groups) {

    /** What serves one purpose. */
    public record Group(Purpose purpose, List<Kind> kinds) {}

    /**
     * A kind of thing.
     *
     * @param entries how many of it there are
     */
    public record Kind(Datum datum, Retention until, long entries) {}
}
