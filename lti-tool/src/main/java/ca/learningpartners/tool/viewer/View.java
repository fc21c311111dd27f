package ca.learningpartners.tool.viewer;

import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a link in a course can open. It travels in the link's custom parameters, so that a copy of the course opens the
 * same; a new view is a new constant here with its address and its words in the messages.
 */
public enum View {
    /** The program's first screen, with the next step. */
    PROGRAM("/"),
    /** The viewer's partnership. */
    PARTNERSHIP("/partnership"),
    /** A new contact with the viewer's partner. */
    CONTACT("/partnership/contact");

    private final String path;

    View(String path) {
        this.path = path;
    }

    /** Where it is, for whoever is signed in. */
    public String path() {
        return path;
    }

    /** The word for it in custom parameters. */
    public String custom() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The view a custom parameter names; the program for any other word. */
    public static View named(String custom) {
        return Stream.of(values())
                .filter(view -> view.custom().equals(custom))
                .findFirst()
                .orElse(PROGRAM);
    }
}
