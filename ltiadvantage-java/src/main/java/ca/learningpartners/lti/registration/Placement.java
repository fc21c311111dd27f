package ca.learningpartners.lti.registration;

import java.util.List;
import java.util.Optional;

/**
 * Where a platform may offer one of the tool's messages. The specification has two words; Canvas has its own.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-dr/v1p0#placements-for-message-type-ltideeplinkingrequest">LTI
 *     Dynamic Registration 1.0, placements for deep linking</a>
 */
public enum Placement {
    /** Where a teacher adds an activity to a course. */
    CONTENT_AREA("ContentArea", "link_selection", "assignment_selection"),
    /** Within a text somebody writes. */
    RICH_TEXT_EDITOR("RichTextEditor", "editor_button"),
    /** In the menu of every course: a place only Canvas knows. */
    COURSE_NAVIGATION("", "course_navigation");

    private static final String CANVAS = "canvas";

    private final String word;
    private final List<String> canvasWords;

    Placement(String word, String... canvasWords) {
        this.word = word;
        this.canvasWords = List.of(canvasWords);
    }

    /** Canvas's words for it. */
    public List<String> canvasWords() {
        return canvasWords;
    }

    /** The words a platform of that make understands; none if it has no such place. */
    List<String> wordsFor(Optional<String> productFamily) {
        if (productFamily.filter(CANVAS::equals).isPresent()) {
            return canvasWords;
        }
        return word.isEmpty() ? List.of() : List.of(word);
    }
}
