package ca.learningpartners.tool.resource;

import ca.learningpartners.mentorship.resource.ResourceId;
import ca.learningpartners.mentorship.stewardship.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A resource as everybody reads it.
 *
 * @param text in the reader's language where it is there
 * @param other the other language, if it is there, too
 * @param published on which day
 * @param made of which practice it was made, or what is made of it
 * @param maker whether the viewer works on it
 * @param label what a community asks of whoever uses it
 * @param labels whether the viewer may label it as a community’s
 * @param inviting the id under which the viewer can take it on its way to the province
 */
public record ResourcePage(
        String id,
        String program,
        boolean practice,
        String district,
        Optional<ResourceText> text,
        Optional<ResourceText> other,
        Optional<String> only,
        LocalDate published,
        List<TagWords.Named> tags,
        List<String> because,
        Optional<Withdrawn> withdrawn,
        Optional<Trace> madeOf,
        Optional<Trace> madeInto,
        boolean maker,
        Optional<Inviting> inviting,
        Optional<Label> label,
        boolean labels) {

    /** Why it is not there any more. */
    public record Withdrawn(boolean byDistrict, LocalDate on, String reason) {}

    /** Another resource. */
    public record Trace(ResourceId id, String title) {}

    /** @param side for which the viewer does it */
    public record Inviting(String fresh, String side) {}
}
