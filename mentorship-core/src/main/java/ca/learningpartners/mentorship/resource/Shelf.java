package ca.learningpartners.mentorship.resource;

import ca.learningpartners.mentorship.program.ProgramId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of what somebody is shown.
 *
 * @param items what fits best first, then what was published last, then by id: the same for the same question
 * @param total how many there are on all pages
 */
public record Shelf(List<Item> items, int total) {

    public Shelf {
        items = List.copyOf(items);
    }

    /** A resource with one of its versions. */
    public record Item(Resource resource, Version version) {}

    /**
     * What is asked for.
     *
     * @param sought words that begin words of its title or summary, in any language and however typed; all of them are
     *     in it. Empty for everything
     * @param only tags it has, all of them
     * @param reach only of this reach; null for both
     * @param from how many are passed over
     * @param most how many there are on a page
     */
    public record Question(
            ProgramId program,
            Reader reader,
            String sought,
            List<Tag> only,
            @Nullable Reach reach,
            int from,
            int most) {

        public Question {
            only = List.copyOf(only);
        }
    }
}
