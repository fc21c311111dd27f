package ca.learningpartners.lti.deeplink;

import java.util.Optional;

/**
 * That an item should open in a window of its own.
 *
 * @param name the window's name; items of the same name share it
 * @param size how large it should be
 * @param features as {@code window.open} takes them; wins over the size
 */
public record NewWindow(Optional<String> name, Optional<Size> size, Optional<String> features) {
    /** A window of that name, as the browser likes it. */
    public static NewWindow named(String name) {
        return new NewWindow(Optional.of(name), Optional.empty(), Optional.empty());
    }
}
