package ca.learningpartners.tool.admin;

import java.util.List;
import java.util.Optional;

/**
 * One thing about a platform's health, in words.
 *
 * @param what under which the messages name it, after {@code health.}
 * @param sentence the key of what is said of it
 * @param details what goes into the sentence
 * @param advice the key of what to do, and who; empty if there is nothing to do
 * @param technical technical words; empty if there are none
 */
public record HealthLine(
        String what, Tone tone, String sentence, List<Object> details, Optional<String> advice, String technical) {

    /** How it is. */
    public enum Tone {
        GOOD("✓", " moss"),
        /** It may mend itself, or matters to some only. */
        LOOK("!", " cedar"),
        /** Somebody has to do something. */
        BAD("✗", " cedar"),
        UNKNOWN("–", "");

        private final String mark;
        private final String colour;

        Tone(String mark, String colour) {
            this.mark = mark;
            this.colour = colour;
        }

        public String mark() {
            return mark;
        }

        public String colour() {
            return colour;
        }
    }

    static HealthLine of(String what, Tone tone, String word, Object... details) {
        return new HealthLine(what, tone, "health." + what + "." + word, List.of(details), Optional.empty(), "");
    }

    HealthLine advising(String key) {
        return new HealthLine(what, tone, sentence, details, Optional.of(key), technical);
    }

    HealthLine saying(String words) {
        return new HealthLine(what, tone, sentence, details, advice, words);
    }

    /** Whether somebody should look at it. */
    public boolean isTrouble() {
        return tone == Tone.LOOK || tone == Tone.BAD;
    }
}
