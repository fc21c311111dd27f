package ca.learningpartners.mentorship.program;

import ca.learningpartners.mentorship.text.LocalText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a pair's charter begins with, so that agreeing takes two minutes, and the words about confidentiality that are
 * the same in every charter of the program.
 *
 * @param purpose what the two meet for
 * @param reach how to reach each other, and when not
 * @param limits what is not talked about
 * @param means by what means they usually meet, as the names of {@code session.Means}
 * @param confidence what can honestly be promised about confidentiality, and what cannot
 */
public record CharterTemplate(
        LocalText purpose, LocalText reach, LocalText limits, List<String> means, List<LocalText> confidence) {

    public CharterTemplate {
        means = List.copyOf(means);
        confidence = List.copyOf(confidence);
        if (confidence.isEmpty()) {
            throw new IllegalArgumentException("A charter has to say what can be promised about confidentiality.");
        }
    }

    /** The template's own words, if this is what a text still is, in either language. */
    public Optional<LocalText> own(String text) {
        return Stream.of(purpose, reach, limits)
                .filter(words -> words.en().equals(text) || words.fr().equals(text))
                .findFirst();
    }
}
