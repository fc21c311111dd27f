package ca.learningpartners.tool.linking;

import java.util.List;
import java.util.Optional;

/**
 * What links can open, to choose from.
 *
 * @param shelves one for each program the platform's people take part in
 * @param older how many programs are left out, because they began before these
 * @param several whether the platform takes several links at once
 * @param offersColumn whether the platform makes a column in its gradebook with a link
 * @param column whether that is wanted
 * @param problem why nothing was placed yet, in a sentence
 */
public record PickPage(
        List<Shelf> shelves,
        int older,
        boolean several,
        boolean offersColumn,
        boolean column,
        Optional<String> problem) {

    public PickPage {
        shelves = List.copyOf(shelves);
    }

    /** A program with what a link can open of it. */
    public record Shelf(String title, List<Card> cards) {}

    /**
     * One thing a link can open.
     *
     * @param id what the form calls it
     * @param view the word for the view
     * @param field the form's name for the title
     * @param wrong whether the title cannot stay as it is
     */
    public record Card(
            String id, String view, String icon, String field, String title, boolean chosen, boolean wrong) {}
}
