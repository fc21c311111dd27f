package ca.learningpartners.tool.resource;

import java.util.List;
import java.util.Optional;

/**
 * What there is in a program, what fits the reader first.
 *
 * @param asked what is looked for
 * @param drafts what the viewer's sides are making
 * @param more whether there are further pages
 */
public record ResourcesPage(
        String program,
        Asked asked,
        List<TagWords.Group> filters,
        List<Item> items,
        int total,
        int number,
        boolean more,
        boolean mayBegin,
        List<Draft> drafts) {

    /**
     * What is looked for.
     *
     * @param tag the one chosen for each kind, as it is sent
     * @param whose the reach; empty for both
     */
    public record Asked(String words, List<String> tag, String whose) {

        public boolean isAnything() {
            return !words.isEmpty() || !tag.isEmpty() || !whose.isEmpty();
        }

        public boolean has(String sent) {
            return tag.contains(sent);
        }
    }

    /**
     * A resource.
     *
     * @param lang in which language its words are
     * @param only the one language it can be read in, if it is not both
     * @param practice whether it is a district's practice
     * @param because why it is shown where it is
     */
    public record Item(
            String id,
            String lang,
            String title,
            String summary,
            Optional<String> only,
            boolean practice,
            String district,
            List<String> because) {}

    /** Something that is being made. @param waits whether it waits for the viewer's signature */
    public record Draft(String id, String title, boolean practice, String district, boolean waits) {}
}
