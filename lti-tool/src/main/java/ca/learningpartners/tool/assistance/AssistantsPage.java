package ca.learningpartners.tool.assistance;

import ca.learningpartners.mentorship.text.LocalText;
import java.util.List;
import java.util.Optional;

/**
 * Who settles the viewer's meeting times, and whose times the viewer settles.
 *
 * @param own one entry for each program the viewer is a partner in
 * @param held those the viewer is the assistant of
 */
public record AssistantsPage(List<Own> own, List<Held> held) {

    /**
     * A program in which the viewer can have an assistant.
     *
     * @param assistant who it is, if somebody was named
     * @param address the address as it was typed, after it was refused
     * @param problem why it was refused
     */
    public record Own(
            String program, LocalText title, Optional<Named> assistant, String address, Optional<String> problem) {}

    /** An assistant. */
    public record Named(String name, Optional<String> address) {}

    /** A partner whose times the viewer settles. */
    public record Held(String program, LocalText title, String principal, String name) {}
}
