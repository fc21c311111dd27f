package ca.learningpartners.mentorship.survey;

import java.util.List;
import java.util.Optional;

/**
 * Under which name the figures of one question in one wave are kept: {@code answer/bcssa-middle-1/w3/belonging/mean}. The
 * words for it are the instrument’s own.
 *
 * @param wave the number of the wave in its program
 * @param part {@link #MEAN}, {@link #HIGH}, or the key of an answer that is offered
 */
public record AnswerKey(InstrumentId instrument, int wave, String item, String part) {

    /** The family of all measures that are made from answers. */
    public static final String FAMILY = "answer";

    /** The mean of the steps of a scale. */
    public static final String MEAN = "mean";

    /** Who chose one of the two highest steps of a scale. */
    public static final String HIGH = "high";

    /** What stands in a key; empty if it is none. */
    public static Optional<AnswerKey> parse(String key) {
        List<String> parts = List.of(key.split("/"));
        if (parts.size() != 5 || !parts.get(0).equals(FAMILY) || !parts.get(2).matches("w[1-9][0-9]{0,5}")) {
            return Optional.empty();
        }
        int wave = Integer.parseInt(parts.get(2).substring(1));
        return InstrumentId.parse(parts.get(1)).map(id -> new AnswerKey(id, wave, parts.get(3), parts.get(4)));
    }

    public String key() {
        return String.join("/", FAMILY, instrument.toString(), "w" + wave, item, part);
    }

    /** The question, where this release holds the instrument. */
    public Optional<Item> question() {
        return Instrument.find(instrument).flatMap(found -> found.item(item));
    }
}
